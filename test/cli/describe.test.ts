import { createDetector, type Decision, type Episode } from 'relevo'
import { describe, expect, it } from 'vitest'
import { describeDecision, describeDetection, describeState } from '../../src/cli/describe.js'
import { aConversation, anEpisode, places } from '../conversation/samples.js'
import { aHold, aRule, aRuleset } from '../detection/small-rulesets.js'

const detector = createDetector({
  rules: aRuleset({
    rules: [
      aRule(),
      aRule({ id: 'frustration.test', trigger: 'frustration', patterns: ['otra vez'], weight: 0.5 }),
    ],
    holds: [aHold()],
  }),
})
const lines = (text: string) => describeDetection(text, detector.detect(text))

describe('what was detected, a line each', () => {
  it.each([
    ['nothing', 'hola', ['· nothing detected']],
    ['one finding', 'quiero un asesor', ['✔ human_request 0.9 (escalate): «quiero un asesor» — lo pide']],
    [
      'two findings',
      'otra vez, quiero un asesor',
      [
        '✔ human_request 0.9 (escalate): otra vez, «quiero un asesor» — lo pide',
        '✔ frustration 0.5 (ask): «otra vez», quiero un asesor — lo pide',
      ],
    ],
    [
      'what was held back',
      'no quiero un asesor',
      ['✘ human_request, held back: negated («no»): no «quiero un asesor»'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('shows thirty units around a quote, and that there is more', () => {
    const [line] = lines(`${'a'.repeat(50)} quiero un asesor ${'b'.repeat(50)}`)
    expect(line).toContain(`: …${'a'.repeat(29)} «quiero un asesor» ${'b'.repeat(29)}… —`)
  })

  it('shows no ellipsis where there is no more', () => {
    const [line] = lines(`${'a'.repeat(29)} quiero un asesor ${'b'.repeat(29)}`)
    expect(line).toContain(`: ${'a'.repeat(29)} «quiero un asesor» ${'b'.repeat(29)} —`)
  })
})

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
