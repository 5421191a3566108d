import { nextOpeningAtMs } from '../conversation/index.js'
import type { OutboxEntry, OutboxWork } from '../ports/index.js'
import { entryOf, type Owing } from './owing.js'
import { textOf } from './text-of.js'

/**
 * What is owed later if nobody takes an episode: reminders, the fallback, an honest text to the customer, the return to
 * the bot. All of it is owed at once, with the escalation, and looked at when its time comes: nothing has to remember.
 * Outside business hours the clock starts when the team is there again.
 */
export function ladderOf(episodeId: string, targets: readonly string[], owing: Owing): OutboxEntry[] {
  const { policy, nowMs, sendsTexts, notifiers } = owing
  const { remindAfterMs, fallbackAfterMs, tellCustomerAfterMs, returnAfterMs } = policy.unclaimed
  const startMs = policy.hours ? (nextOpeningAtMs(policy.hours, nowMs) ?? nowMs) : nowMs
  const later = (step: string, afterMs: number, work: OutboxWork) =>
    entryOf(owing, `${episodeId}:${step}`, work, startMs + afterMs)
  const remind = (step: string, afterMs: number, target: string) =>
    later(`${step}:${target}`, afterMs, {
      type: 'notification',
      kind: 'reminder',
      target,
      episodeId,
      whileWaiting: true,
    })
  const others = policy.fallback.filter(
    (name) => !targets.includes(name) && notifiers.some((one) => one.name === name),
  )
  const text = sendsTexts && tellCustomerAfterMs !== null ? textOf('unclaimed', owing) : null
  return [
    ...remindAfterMs.flatMap((afterMs, step) =>
      targets.map((target) => remind(`reminder${step + 1}`, afterMs, target)),
    ),
    ...(fallbackAfterMs === null ? [] : others.map((target) => remind('fallback', fallbackAfterMs, target))),
    ...(text === null || tellCustomerAfterMs === null
      ? []
      : [
          later('unclaimed_text', tellCustomerAfterMs, {
            type: 'customer_text',
            text,
            episodeId,
            whileWaiting: true,
          }),
        ]),
    ...(returnAfterMs === null
      ? []
      : [later('unclaimed', returnAfterMs, { type: 'timer', timer: 'unclaimed', episodeId })]),
  ]
}
