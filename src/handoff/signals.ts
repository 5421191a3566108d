import type { CommitOutcome, ConversationKey, Meter } from '../ports/index.js'
import { codeOf } from './code-of.js'
import { type HandoffEvent, type HandoffEventType, handoffEventTypes } from './events.js'
import type { Log } from './log.js'
import { logEvent } from './log-event.js'
import { measure } from './measure.js'
import { placesInLine } from './places-in-line.js'

/** The events of a type, or all. */
export type EventOf<Type extends HandoffEventType | '*'> = Type extends '*'
  ? HandoffEvent
  : Extract<HandoffEvent, { type: Type }>

/** Told of an event. Nobody waits for what it returns; what it throws, or rejects with, is logged by code. */
export type HandoffListener<Type extends HandoffEventType | '*'> = (event: EventOf<Type>) => unknown

/** Tells logger, meter and listeners what happened, each conversation's events in the order of its commits. */
export interface Signals {
  /** See `Handoff.on`. */
  on<Type extends HandoffEventType | '*'>(type: Type, listener: HandoffListener<Type>): () => void
  /** Tells of what is no commit, behind the commits of its conversation that are under way here. */
  tell(event: HandoffEvent): void
  /** Waits for a commit, and tells of it where it was one. */
  telling(
    key: ConversationKey,
    commit: Promise<CommitOutcome>,
    events: () => readonly HandoffEvent[],
  ): Promise<CommitOutcome>
}

/** Signals of one handoff. `meter` null measures nothing. */
export function createSignals(log: Log, meter: Meter | null): Signals {
  const listeners = new Set<{ type: string; listener: (event: HandoffEvent) => unknown }>()
  const placeOf = placesInLine()

  const tellNow = (event: HandoffEvent) => {
    const failed = (who: string) => (error: unknown) =>
      log.error(`relevo: a ${who} failed`, { event: event.type, code: codeOf(error) })
    // What one listener writes into an event, the next would read.
    Object.freeze(event)
    logEvent(log, event)
    if (meter) attempt(() => measure(meter, event), failed('meter'))
    for (const { type, listener } of [...listeners])
      if (type === '*' || type === event.type) attempt(() => listener(event), failed('listener'))
  }

  return {
    on: (type, listener) => {
      if (type !== '*' && !handoffEventTypes.includes(type as HandoffEventType))
        throw new TypeError(`on: there is no event '${String(type)}'`)
      if (typeof listener !== 'function') throw new TypeError('on: the listener must be a function')
      const registered = { type, listener: listener as (event: HandoffEvent) => unknown }
      listeners.add(registered)
      return () => void listeners.delete(registered)
    },
    tell: (event) => placeOf(event)(() => tellNow(event)),
    telling: async (key, commit, events) => {
      // Whoever commits on top of another commit began after it: places are in the order of commits, whichever answer
      // of the store comes first.
      const place = placeOf(key)
      let toTell: readonly HandoffEvent[] = []
      try {
        const outcome = await commit
        if (outcome === 'committed') toTell = events()
        return outcome
      } finally {
        place(() => toTell.forEach(tellNow))
      }
    },
  }
}

/** Errors go to `failed`, whether thrown now or rejected with later. */
function attempt(act: () => unknown, failed: (error: unknown) => void): void {
  try {
    void Promise.resolve(act()).catch(failed)
  } catch (error) {
    failed(error)
  }
}
