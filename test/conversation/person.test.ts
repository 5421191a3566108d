import { type Conversation, type ConversationEvent, transition } from 'relevo'
import { aConversation, anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { happenings } from './happenings.js'
import { BEFORE, NOW, places, urgentCause } from './samples.js'

const LATER = NOW + 500
const message = happenings['a message']
const turn = { messageId: 'm-8', author: 'customer', text: '¿hola?', atMs: BEFORE } as const

/** The conversation after some events, all of them accepted. */
function outcomeOf(given: Conversation, ...events: readonly ConversationEvent[]): Conversation {
  return events.reduce((conversation, event) => {
    const result = transition(conversation, event, NOW)
    expect(result.refused).toBeUndefined()
    return result.conversation
  }, given)
}

describe('given a person who writes where nobody was called', () => {
  it('they have the conversation, from an episode that is already theirs', () => {
    const { episode } = outcomeOf(aConversation(), happenings['a message of ana'])
    expect(episode).toEqual({
      episodeId: 'conv-1',
      phase: 'claimed',
      reason: 'takeover',
      contributing: [],
      evidence: [],
      priority: 'low',
      priorityReasons: ['takeover'],
      agentType: 'support',
      agentReasons: ['default'],
      openedAtMs: NOW,
      claimedAtMs: NOW,
      claimedBy: 'ana',
      firstHumanMessageAtMs: NOW,
    })
  })
})

describe('given an episode that waits', () => {
  it('a person who writes has it, from now on', () => {
    const { episode } = outcomeOf(places.waiting, happenings['a message of ana'])
    expect(episode).toMatchObject({ claimedBy: 'ana', claimedAtMs: NOW, firstHumanMessageAtMs: NOW })
  })

  it('a claim starts no clock of messages', () => {
    const { episode } = outcomeOf(places.waiting, happenings['a claim by ana'])
    expect(episode).toMatchObject({ claimedBy: 'ana', claimedAtMs: NOW })
    expect(episode).not.toHaveProperty('firstHumanMessageAtMs')
  })

  it('somebody unnamed has it until somebody says who', () => {
    const unnamed = outcomeOf(places.waiting, happenings['a message of somebody'])
    expect(unnamed.episode).not.toHaveProperty('claimedBy')
    expect(outcomeOf(unnamed, happenings['a claim by beto']).episode).toMatchObject({
      claimedBy: 'beto',
      claimedAtMs: NOW,
    })
  })
})

describe('given a person who has the conversation', () => {
  it('who has it and since when stay, whoever writes', () => {
    const beto = { ...happenings['a message of ana'], by: 'beto', atMs: LATER }
    const { episode } = outcomeOf(places['claimed by ana'], beto)
    expect(episode).toMatchObject({ claimedBy: 'ana', claimedAtMs: BEFORE, firstHumanMessageAtMs: LATER })
  })

  it('the first of their messages counts', () => {
    const second = { ...happenings['a message of ana'], atMs: LATER }
    const { episode } = outcomeOf(places['claimed by ana'], happenings['a message of ana'], second)
    expect(episode?.firstHumanMessageAtMs).toBe(NOW)
  })

  it('a later cause is added to the same episode', () => {
    const { episode, episodeCount } = outcomeOf(places['claimed by ana'], { ...message, cause: urgentCause })
    expect(episodeCount).toBe(1)
    expect(episode).toMatchObject({
      episodeId: 'conv-1',
      reason: 'human_request',
      contributing: ['complaint'],
      priority: 'urgent',
    })
  })

  it('the team is told once that it became urgent', () => {
    const urgent = outcomeOf(places.waiting, { ...message, cause: urgentCause })
    expect(transition(urgent, { ...message, cause: urgentCause }, LATER).effects).toEqual([])
  })
})

describe('given the end of an episode', () => {
  it('resolved, it is closed and the bot learns that a person left', () => {
    const { episode, personLeftAtMs } = outcomeOf(
      places['claimed by ana'],
      happenings['a resolution of conv-1'],
    )
    expect(episode).toMatchObject({ closedAtMs: NOW, outcome: 'resolved_by_person', claimedBy: 'ana' })
    expect(personLeftAtMs).toBe(NOW)
  })

  it('resolved, what was said to the person is no history of the bot', () => {
    const given = outcomeOf(places['claimed by ana'], message, { ...message, atMs: LATER })
    expect(outcomeOf(given, happenings['a resolution of conv-1']).recent).toEqual([])
  })

  it('reset, it is closed as that, and every count begins again', () => {
    const given = { ...places.waiting, recent: [turn], ask: { offered: 1, pending: true } }
    expect(outcomeOf(given, happenings['a reset'])).toMatchObject({
      episode: { closedAtMs: NOW, outcome: 'reset_by_operator' },
      recent: [],
      ask: { offered: 0, pending: false },
      personLeftAtMs: NOW,
    })
  })

  it('a reset later leaves a closed episode as it closed', () => {
    const { episode, personLeftAtMs } = outcomeOf(places.resolved, happenings['a reset'])
    expect(episode).toEqual(places.resolved.episode)
    expect(personLeftAtMs).toBeNull()
  })

  it('a resolution told twice changes nothing the second time', () => {
    const once = outcomeOf(places.waiting, happenings['a resolution of conv-1'])
    expect(transition(once, happenings['a resolution of conv-1'], LATER)).toEqual({
      conversation: once,
      effects: [],
    })
  })

  it('a resolution of the episode before leaves the present one open', () => {
    const given = aConversation({
      status: 'escalated',
      episode: anEpisode({ episodeId: 'conv-2' }),
      episodeCount: 2,
    })
    expect(transition(given, happenings['a resolution of conv-1'], NOW)).toEqual({
      conversation: given,
      effects: [],
      refused: 'episode_stale',
    })
  })
})
