import * as fc from 'fast-check'
import {
  type Conversation,
  type ConversationEvent,
  newConversation,
  priorities,
  type Transition,
  transition,
} from 'relevo'
import { describe, expect, it } from 'vitest'
import { anyEvent } from './any-event.js'

const RUNS = { numRuns: 400 }
const BEGIN = 1000

interface Step extends Transition {
  readonly event: ConversationEvent
  readonly before: Conversation
  readonly nowMs: number
}

/** Plays events on a new conversation; nothing that goes in may be written to. */
function play(events: readonly ConversationEvent[]): Step[] {
  const identity = { tenantId: 'tienda', conversationId: 'conv', channel: 'web', customer: { id: 'cliente' } }
  let before = deepFreeze(newConversation(identity, BEGIN))
  return events.map((event, n) => {
    const nowMs = BEGIN + n
    const step = { ...transition(before, deepFreeze(event), nowMs), event, before, nowMs }
    before = deepFreeze(step.conversation)
    return step
  })
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

const everyStep = (check: (step: Step) => void) =>
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
      for (const step of play(events)) check(step)
    }),
    RUNS,
  )

const isOpen = ({ episode }: Conversation) => episode !== null && episode.closedAtMs === undefined

describe('whatever happens to a conversation', () => {
  it('nothing is written into the state or the event', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        expect(() => play(events)).not.toThrow()
      }),
      RUNS,
    )
  })

  it('the same event on the same state gives the same result', () => {
    everyStep(({ before, event, nowMs, conversation, effects, refused }) => {
      const again = transition(before, event, nowMs)
      expect(again).toEqual({ conversation, effects, ...(refused ? { refused } : {}) })
    })
  })

  it('the epoch moves by one where somebody takes or gives back the conversation or resets it, and never else', () => {
    everyStep(({ before, event, conversation }) => {
      const changesHands = (before.status === 'escalated') !== (conversation.status === 'escalated')
      const moves = changesHands || event.type === 'reset' ? 1 : 0
      expect(conversation.epoch - before.epoch).toBe(moves)
    })
  })

  it('one episode is open while it is escalated, and none else', () => {
    everyStep(({ conversation }) => {
      expect(isOpen(conversation)).toBe(conversation.status === 'escalated')
      expect(conversation.episode?.outcome === undefined).toBe(conversation.episode?.closedAtMs === undefined)
    })
  })

  it('an episode opens only where none is open, with the next number', () => {
    everyStep(({ before, conversation }) => {
      if (conversation.episode?.episodeId === before.episode?.episodeId) {
        expect(conversation.episodeCount).toBe(before.episodeCount)
        return
      }
      expect(isOpen(before)).toBe(false)
      expect(conversation.episodeCount).toBe(before.episodeCount + 1)
      expect(conversation.episode?.episodeId).toBe(`conv-${conversation.episodeCount}`)
    })
  })

  it('a closed episode never changes again', () => {
    everyStep(({ before, conversation }) => {
      if (before.episode === null || isOpen(before)) return
      if (conversation.episode?.episodeId !== before.episode.episodeId) return
      expect(conversation.episode).toEqual(before.episode)
    })
  })

  it('an open episode keeps its reason and who has it, and its priority never falls', () => {
    everyStep(({ before, conversation }) => {
      if (before.episode === null || conversation.episode?.episodeId !== before.episode.episodeId) return
      expect(conversation.episode.reason).toBe(before.episode.reason)
      if (before.episode.claimedBy) expect(conversation.episode.claimedBy).toBe(before.episode.claimedBy)
      expect(priorities.indexOf(conversation.episode.priority)).toBeGreaterThanOrEqual(
        priorities.indexOf(before.episode.priority),
      )
    })
  })

  it('what a refused event leaves is what was there, and nothing is owed', () => {
    everyStep(({ before, conversation, effects, refused }) => {
      if (refused) expect({ conversation, effects }).toEqual({ conversation: before, effects: [] })
    })
  })

  it('who it is with, when it began and its version are not touched', () => {
    everyStep(({ before, conversation }) => {
      const { schema, tenantId, conversationId, channel, customer, version, createdAtMs } = before
      const kept = { schema, tenantId, conversationId, channel, customer, version, createdAtMs }
      expect(conversation).toMatchObject(kept)
    })
  })

  it('its memory of the last turns stays small', () => {
    everyStep(({ conversation: { recent } }) => {
      expect(recent.length).toBeLessThanOrEqual(12)
      for (const turn of recent) expect(turn.text.length).toBeLessThanOrEqual(160)
    })
  })

  it('the team is called once for each episode that somebody asked for', () => {
    everyStep(({ before, conversation, effects }) => {
      const opened = conversation.episodeCount > before.episodeCount
      const calls = effects.filter((effect) => effect.type === 'notify' && effect.kind === 'escalation')
      expect(calls).toHaveLength(opened && conversation.episode?.phase === 'waiting' ? 1 : 0)
    })
  })
})
