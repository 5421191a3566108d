import * as fc from 'fast-check'
import { type Conversation, type HandoffEvent, handoffEventTypes, transition } from 'relevo'
import { aConversation } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../src/handoff/events-of.js'
import { anyEvent } from '../conversation/any-event.js'
import { type Happening, happenings } from '../conversation/happenings.js'
import { NOW, type Place, places } from '../conversation/samples.js'

const base = { version: 1, atMs: NOW, tenantId: 'tienda', conversationId: 'conv' }
const told = (place: Place, happening: Happening) => {
  const before = places[place]
  const event = happenings[happening]
  return eventsOf(before, transition(before, event, NOW).conversation, event)
}
const typesOf = (events: readonly HandoffEvent[]) => events.map(({ type }) => type)

const WAITED_MS = 1_000_000
const first = 'conv-1'
const second = 'conv-2'

describe('what a commit is told as', () => {
  it.each<[Place, Happening, readonly object[]]>([
    ['active', 'a message', [{ type: 'message.received', action: 'reply' }]],
    ['active', 'an unclear message', [{ type: 'message.received', action: 'ask' }]],
    [
      'active',
      'a message with a cause',
      [
        { type: 'message.received', action: 'escalated' },
        { type: 'episode.opened', episodeId: first, priority: 'medium', agentType: 'support' },
      ],
    ],
    ['active', 'a request to escalate', [{ type: 'episode.opened', reason: 'human_request' }]],
    ['active', 'an urgent request to escalate', [{ type: 'episode.opened', priority: 'urgent' }]],
    ['active', 'a reply', [{ type: 'reply.accepted' }]],
    ['active', 'a note', []],
    ['active', 'a text that leaves', []],
    ['active', 'own ids', []],
    ['active', 'a reset', []],
    ['active', 'a held echo', [{ type: 'echo.held' }]],
    [
      'active',
      'a message of somebody',
      [
        { type: 'episode.opened', reason: 'takeover', episodeId: first },
        { type: 'episode.claimed', reason: 'takeover', timeToClaimMs: 0 },
        { type: 'episode.first_response', firstResponseMs: 0 },
      ],
    ],
    [
      'active, an episode behind it',
      'a request to escalate',
      [{ type: 'episode.opened', episodeId: second }],
    ],
    ['waiting', 'a message', [{ type: 'message.received', action: 'silent' }]],
    ['waiting', 'a message with a cause', [{ type: 'message.received', action: 'silent' }]],
    [
      'waiting',
      'a message with an urgent cause',
      [
        { type: 'message.received', action: 'silent' },
        { type: 'episode.urgent', episodeId: first, reason: 'human_request' },
      ],
    ],
    ['waiting', 'a claim by ana', [{ type: 'episode.claimed', timeToClaimMs: WAITED_MS }]],
    [
      'waiting',
      'a message of ana',
      [
        { type: 'episode.claimed', timeToClaimMs: WAITED_MS },
        { type: 'episode.first_response', firstResponseMs: WAITED_MS },
      ],
    ],
    [
      'waiting',
      'nobody came to conv-1',
      [{ type: 'episode.closed', outcome: 'returned_unclaimed', durationMs: WAITED_MS }],
    ],
    ['waiting', 'nobody came to another episode', []],
    ['waiting', 'the person of conv-1 went idle', []],
    ['waiting', 'a reset', [{ type: 'episode.closed', outcome: 'reset_by_operator' }]],
    ['claimed by ana', 'a claim by ana', []],
    ['claimed by ana', 'a message of ana', [{ type: 'episode.first_response', firstResponseMs: WAITED_MS }]],
    [
      'claimed by ana',
      'a resolution of conv-1',
      [{ type: 'episode.closed', outcome: 'resolved_by_person', durationMs: WAITED_MS, timeToClaimMs: 0 }],
    ],
    [
      'claimed by ana',
      'a resolution that asks how it was',
      [{ type: 'episode.closed' }, { type: 'satisfaction.asked', episodeId: first }],
    ],
    [
      'claimed by ana',
      'the person of conv-1 went idle',
      [{ type: 'episode.closed', outcome: 'returned_idle' }],
    ],
    ['resolved', 'a resolution of conv-1', []],
    ['resolved', 'a reset', []],
    ['resolved', 'a message', [{ type: 'message.received', action: 'reply' }]],
    [
      'resolved, asked how it was',
      'a score',
      [
        { type: 'message.received', action: 'silent' },
        { type: 'satisfaction.answered', score: 4, episodeId: first },
      ],
    ],
  ])('%s, %s', (place, happening, expected) => {
    expect(told(place, happening)).toMatchObject(expected.map((one) => ({ ...base, ...one })))
  })

  it.each<[Happening, 'own' | 'person']>([
    ['own ids', 'own'],
    ['a message of somebody', 'person'],
  ])('a held echo, %s: it was %s', (happening, whose) => {
    const held = [
      { messageId: 'h-8', text: 'otra', atMs: NOW },
      { messageId: 'h-9', text: 'hola', atMs: NOW },
    ]
    const before = aConversation({ held })
    const event = happenings[happening]
    const events = eventsOf(before, transition(before, event, NOW).conversation, event)
    expect(events.filter(({ type }) => type === 'echo.decided')).toEqual([
      { ...base, conversationId: before.conversationId, type: 'echo.decided', whose },
    ])
  })

  it('the types are listed once each', () => {
    expect(new Set(handoffEventTypes).size).toBe(handoffEventTypes.length)
  })
})

const anything = fc.oneof(anyEvent, fc.constantFrom(...Object.values(happenings)))

describe('whatever happens to a conversation', () => {
  const play = (events: readonly (typeof anything extends fc.Arbitrary<infer E> ? E : never)[]) => {
    let state: Conversation = aConversation({ conversationId: 'conv' })
    const all: HandoffEvent[] = []
    for (const [n, event] of events.entries()) {
      const { conversation, refused } = transition(state, event, NOW + n)
      if (!refused) all.push(...eventsOf(state, conversation, event))
      state = conversation
    }
    return { state, all }
  }

  it('each episode is opened once, and then claimed, answered and closed at most once each', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (events) => {
        const { state, all } = play(events)
        const opened = typesOf(all).filter((type) => type === 'episode.opened').length
        const closed = typesOf(all).filter((type) => type === 'episode.closed').length
        expect(opened).toBe(state.episodeCount)
        expect(closed).toBe(opened - (state.status === 'escalated' ? 1 : 0))
        for (let n = 1; n <= opened; n++) {
          const types = typesOf(all.filter((one) => 'episodeId' in one && one.episodeId === `conv-${n}`))
          const once = types.filter(
            (type) => type !== 'satisfaction.asked' && type !== 'satisfaction.answered',
          )
          expect(once[0]).toBe('episode.opened')
          expect(new Set(once).size).toBe(once.length)
          if (once.includes('episode.closed')) expect(once.at(-1)).toBe('episode.closed')
        }
      }),
      { numRuns: 400 },
    )
  })

  it('spans are never below 0, and every message is told once', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (events) => {
        const { all } = play(events)
        for (const [name, value] of all.flatMap((one) => Object.entries(one)))
          if (name.endsWith('Ms')) expect(value, name).toBeGreaterThanOrEqual(0)
        const messages = events.filter(
          ({ type }) => type === 'customer_message' || type === 'survey_answered',
        )
        expect(typesOf(all).filter((type) => type === 'message.received')).toHaveLength(messages.length)
      }),
      { numRuns: 200 },
    )
  })
})
