import { dayOf } from '../conversation/index.js'
import type { Policy } from '../ports/index.js'

/** The zone of a tenant's calendar: that of its hours, else UTC. */
export const timeZoneOf = ({ hours }: Pick<Policy, 'hours'>): string => hours?.timeZone ?? 'UTC'

/** The local day of a moment in a tenant's calendar. */
export const localDay = (policy: Pick<Policy, 'hours'>, atMs: number): string =>
  dayOf(timeZoneOf(policy), atMs)

/** The calendar month of a local day. */
export const monthOf = (day: string): string => day.slice(0, '2026-11'.length)

/** The period of the limits that a local day lies in. */
export const limitedPeriod = ({ limits }: Pick<Policy, 'limits'>, day: string): string =>
  limits.period === 'day' ? day : monthOf(day)
