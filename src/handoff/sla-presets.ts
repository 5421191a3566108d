import type { SlaTarget } from '../conversation/index.js'
import type { Policy, SlaPreset } from '../ports/index.js'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What each preset promises, in open hours where a tenant has any. */
const slaPresets: Readonly<Record<SlaPreset, SlaTarget>> = {
  minutes: { claimMs: 2 * MINUTE_MS, firstResponseMs: 5 * MINUTE_MS, share: 0.9 },
  hour: { claimMs: 15 * MINUTE_MS, firstResponseMs: HOUR_MS, share: 0.9 },
  day: { claimMs: 4 * HOUR_MS, firstResponseMs: 8 * HOUR_MS, share: 0.9 },
}

/** A tenant's promise, in figures. */
export const slaOfPolicy = ({ sla }: Pick<Policy, 'sla'>): SlaTarget | null =>
  typeof sla === 'string' ? slaPresets[sla] : sla
