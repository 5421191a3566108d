import { createDetector, type Decision, type Episode } from 'relevo'
import { aConversation, anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { describeDecision, describeState } from '../../src/cli/describe.js'
import { places } from '../conversation/samples.js'

const detector = createDetector()

describe('the decision in one line', () => {
  const judged = { conversationId: 'conv', explanation: detector.detect('hola') }
  const episode = anEpisode({
    reason: 'complaint',
    contributing: ['urgency'],
    priority: 'urgent',
    priorityReasons: ['complaint', 'several_triggers'],
    agentType: 'billing',
  })

  it.each<[Decision, Episode | null, string]>([
    [{ ...judged, action: 'reply', replyToken: 't', context: [] }, null, '→ reply: the bot may answer'],
    [{ ...judged, action: 'ask' }, null, '→ ask: a person is offered'],
    [{ ...judged, action: 'silent', because: 'waiting' }, episode, '→ silent: a person was called'],
    [{ ...judged, action: 'silent', because: 'claimed' }, episode, '→ silent: a person has the conversation'],
    [{ ...judged, action: 'silent', because: 'survey' }, null, '→ silent: the message was a score'],
    [{ action: 'ignored', because: 'duplicate', conversationId: 'conv' }, null, '→ ignored: duplicate'],
    [
      { ...judged, action: 'escalated', episodeId: 'conv-1' },
      episode,
      '→ escalated: complaint, urgency · priority urgent (complaint, several_triggers) · for billing',
    ],
  ])('%j', (decision, of, line) => {
    expect(describeDecision(decision, of)).toBe(line)
  })
})

describe('the state in one line', () => {
  it.each([
    ['no conversation yet', null, '[no conversation]'],
    ['with the bot', aConversation(), '[active]'],
    ['waiting for a person', places.waiting, '[escalated, waiting]'],
    ['with a person', places['claimed by ana'], '[escalated, claimed]'],
    ['given back', places.resolved, '[resolved]'],
  ])('%s', (_what, conversation, line) => {
    expect(describeState(conversation)).toBe(line)
  })
})
