import type { Logger } from '../ports/index.js'
import type { HandoffEvent, HandoffEventType } from './events.js'
import type { Log } from './log.js'

/** Writes a line for an event. */
export function logEvent(log: Log, { version: _, type, ...details }: HandoffEvent): void {
  log[levelOf(type)](`relevo: ${type}`, details)
}

function levelOf(type: HandoffEventType): keyof Logger {
  if (type === 'delivery.dead') return 'error'
  if (type === 'delivery.retried') return 'warn'
  return type.startsWith('episode.') ? 'info' : 'debug'
}
