import type { Burst } from './burst.js'
import type { Detection, Evidence, TriggerHit } from './detection.js'
import { triggers } from './triggers.js'

/**
 * What a line says, and what only the burst says with it: findings that begin in an earlier line and reach into the
 * present one. What stands in one line alone was judged when that line came.
 */
export function mergeBurst(alone: Detection, joined: Detection, burst: Burst): Detection {
  const across = joined.triggers.flatMap((hit) => {
    const evidence = hit.evidence.filter(
      ({ start, end }) => start < burst.presentFrom && end > burst.presentFrom,
    )
    return evidence.length > 0 ? [{ ...hit, evidence: evidence.map((one) => named(one, burst)) }] : []
  })
  if (across.length === 0) return alone
  const merged = triggers.flatMap((trigger) => {
    const hits = [...across, ...alone.triggers].filter((hit) => hit.trigger === trigger)
    return hits.length > 0 ? [strongest(hits)] : []
  })
  return {
    ...alone,
    triggers: merged,
    decision: merged.some(({ level }) => level === 'escalate') ? 'escalate' : 'ask',
    confidence: Math.max(...merged.map(({ confidence }) => confidence)),
  }
}

function strongest(hits: readonly TriggerHit[]): TriggerHit {
  const [first] = [...hits].sort((a, b) => b.confidence - a.confidence) as [TriggerHit, ...TriggerHit[]]
  return { ...first, evidence: hits.flatMap(({ evidence }) => evidence) }
}

function named(evidence: Evidence, { lines }: Burst): Evidence {
  const touched = lines.filter(({ start, end }) => start < evidence.end && end > evidence.start)
  return { ...evidence, messageIds: touched.map(({ messageId }) => messageId) }
}
