import { aConversation, anEpisode, given } from 'relevo/testing'
import { describe, it } from 'vitest'
import { happenings } from './happenings.js'
import { BEFORE, NOW, places, urgentCause } from './samples.js'

const LATER = NOW + 500
const message = happenings['a message']
const urgentMessage = { ...message, cause: urgentCause }
const turn = { messageId: 'm-8', author: 'customer', text: '¿hola?', atMs: BEFORE } as const

describe('given a person who writes where nobody was called', () => {
  it('they have the conversation, from an episode that is already theirs', () => {
    given(places.active, NOW)
      .when(happenings['a message of ana'])
      .then({
        conversation: {
          episode: {
            conversationId: 'conv',
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
          },
        },
      })
  })
})

describe('given an episode that waits', () => {
  const waiting = given(places.waiting, NOW)

  it('a person who writes has it, from now on', () => {
    waiting
      .when(happenings['a message of ana'])
      .then({ episode: { claimedBy: 'ana', claimedAtMs: NOW, firstHumanMessageAtMs: NOW } })
  })

  it('a claim starts no clock of messages', () => {
    waiting
      .when(happenings['a claim by ana'])
      .then({ episode: { claimedBy: 'ana', claimedAtMs: NOW, firstHumanMessageAtMs: undefined } })
  })

  it('somebody unnamed has it until somebody says who', () => {
    waiting
      .when(happenings['a message of somebody'])
      .then({ phase: 'claimed', episode: { claimedBy: undefined } })
      .when(happenings['a claim by beto'], LATER)
      .then({ episode: { claimedBy: 'beto', claimedAtMs: NOW } })
  })

  it('the team is told once that it became urgent', () => {
    waiting
      .when(urgentMessage)
      .then({ effects: [{ type: 'notify', kind: 'urgent', episodeId: 'conv-1' }] })
      .when(urgentMessage, LATER)
      .then({ effects: [] })
  })
})

describe('given a person who has the conversation', () => {
  const claimed = given(places['claimed by ana'], NOW)

  it('who has it and since when stay, whoever writes', () => {
    claimed
      .when({ ...happenings['a message of ana'], by: 'beto', atMs: LATER })
      .then({ episode: { claimedBy: 'ana', claimedAtMs: BEFORE, firstHumanMessageAtMs: LATER } })
  })

  it('the first of their messages counts', () => {
    claimed
      .and(happenings['a message of ana'])
      .when({ ...happenings['a message of ana'], atMs: LATER })
      .then({ episode: { firstHumanMessageAtMs: NOW } })
  })

  it('a later cause is added to the same episode', () => {
    claimed.when(urgentMessage).then({
      episode: {
        episodeId: 'conv-1',
        reason: 'human_request',
        contributing: ['complaint'],
        priority: 'urgent',
      },
      conversation: { episodeCount: 1 },
    })
  })
})

describe('given the end of an episode', () => {
  it('resolved, it is closed and the bot learns that a person left', () => {
    given(places['claimed by ana'], NOW)
      .when(happenings['a resolution of conv-1'])
      .then({
        episode: { closedAtMs: NOW, outcome: 'resolved_by_person', claimedBy: 'ana' },
        conversation: { personLeftAtMs: NOW },
      })
  })

  it('resolved, what was said to the person is no history of the bot', () => {
    given(places['claimed by ana'], NOW)
      .and(message, { ...message, atMs: LATER })
      .when(happenings['a resolution of conv-1'])
      .then({ conversation: { recent: [] } })
  })

  it('reset, it is closed as that, and every count begins again', () => {
    given({ ...places.waiting, recent: [turn], ask: { offered: 1, pending: true } }, NOW)
      .when(happenings['a reset'])
      .then({
        episode: { closedAtMs: NOW, outcome: 'reset_by_operator' },
        conversation: { recent: [], ask: { offered: 0, pending: false }, personLeftAtMs: NOW },
      })
  })

  it('a reset later leaves a closed episode as it closed', () => {
    given(places.resolved, NOW)
      .when(happenings['a reset'])
      .then({ conversation: { episode: places.resolved.episode, personLeftAtMs: null } })
  })

  it('a resolution told twice changes nothing the second time', () => {
    const once = given(places.waiting, NOW).and(happenings['a resolution of conv-1'])
    once
      .when(happenings['a resolution of conv-1'], LATER)
      .then({ effects: [], conversation: once.conversation })
  })

  it('a resolution of the episode before leaves the present one open', () => {
    const episode = anEpisode({ episodeId: 'conv-2' })
    const second = aConversation({ status: 'escalated', episode, episodeCount: 2 })
    given(second, NOW)
      .when(happenings['a resolution of conv-1'])
      .then({ refused: 'episode_stale', effects: [], conversation: second })
  })
})
