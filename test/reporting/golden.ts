import type { BusinessHours, Episode } from 'relevo'
import { anEpisode } from 'relevo/testing'

const at = (iso: string) => Date.parse(iso)
const MINUTE = 60_000

/** Tuesday 24 November 2026 in Mexico City, six hours behind all year: 06:00Z to 06:00Z. Open 9 to 18, that is 15Z to 24Z. */
export const DAY = '2026-11-24'
export const FROM = at('2026-11-24T06:00:00Z')
export const TO = at('2026-11-25T06:00:00Z')
export const HOURS: BusinessHours = {
  timeZone: 'America/Mexico_City',
  week: { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] },
}

function episode(conversationId: string, number: number, opened: string, changes: Partial<Episode>): Episode {
  return anEpisode({
    conversationId,
    episodeId: `${conversationId}-${number}`,
    openedAtMs: at(opened),
    ...changes,
  })
}

/**
 * A day, worked out by hand in `metrics.test.ts`. Times are UTC; spans are by the clock, in brackets what is of open hours.
 *
 * | episode | opened | claimed | first response | replies |
 * |---|---|---|---|---|
 * | a-1 | 15:00 | +2 min | +4 min | 3 min, 5 min |
 * | a-2 | 18:00 | +10 min | +20 min | |
 * | b-1 | 14:50, before opening | +14 min (4 open) | +16 min (6 open) | 16 min (6 open) |
 * | c-1 | 20:00, takeover | +0 | +0 | 1 min |
 * | d-1 | 23:50, ten minutes before closing | never | never | |
 * | e-1 | 16:00, cancelled at 16:05 | never | never | |
 * | f-1 | a millisecond before the day; an orphan by its end | | | |
 * | g-1 | as the day ends | | | |
 */
export const EPISODES: readonly Episode[] = [
  episode('a', 1, '2026-11-24T15:00:00Z', {
    reason: 'complaint',
    contributing: ['urgency', 'frustration'],
    priority: 'high',
    agentType: 'supervisor',
    phase: 'claimed',
    customerWroteAtMs: at('2026-11-24T15:00:00Z'),
    claimedAtMs: at('2026-11-24T15:02:00Z'),
    firstHumanMessageAtMs: at('2026-11-24T15:04:00Z'),
    replies: [
      { askedAtMs: at('2026-11-24T15:01:00Z'), answeredAtMs: at('2026-11-24T15:04:00Z') },
      { askedAtMs: at('2026-11-24T15:05:00Z'), answeredAtMs: at('2026-11-24T15:10:00Z') },
    ],
    closedAtMs: at('2026-11-24T15:20:00Z'),
    outcome: 'resolved_by_person',
    satisfaction: {
      askedAtMs: at('2026-11-24T15:20:00Z'),
      deliveredAtMs: at('2026-11-24T15:20:02Z'),
      answeredAtMs: at('2026-11-24T15:30:00Z'),
      score: 5,
      comment: 'muy amable',
    },
  }),
  episode('a', 2, '2026-11-24T18:00:00Z', {
    contributing: ['urgency'],
    phase: 'claimed',
    customerWroteAtMs: at('2026-11-24T18:00:00Z'),
    claimedAtMs: at('2026-11-24T18:10:00Z'),
    firstHumanMessageAtMs: at('2026-11-24T18:20:00Z'),
    closedAtMs: at('2026-11-24T19:00:00Z'),
    outcome: 'resolved_by_person',
    satisfaction: {
      askedAtMs: at('2026-11-24T19:00:00Z'),
      answeredAtMs: at('2026-11-24T19:01:00Z'),
      score: 2,
    },
  }),
  episode('b', 1, '2026-11-24T14:50:00Z', {
    phase: 'claimed',
    customerWroteAtMs: at('2026-11-24T14:50:00Z'),
    claimedAtMs: at('2026-11-24T15:04:00Z'),
    firstHumanMessageAtMs: at('2026-11-24T15:06:00Z'),
    replies: [{ askedAtMs: at('2026-11-24T14:50:00Z'), answeredAtMs: at('2026-11-24T15:06:00Z') }],
    closedAtMs: at('2026-11-24T16:00:00Z'),
    outcome: 'returned_idle',
    satisfaction: { askedAtMs: at('2026-11-24T16:00:00Z'), deliveredAtMs: at('2026-11-24T16:00:01Z') },
  }),
  // The business wrote to a customer who had not written since the day before, and who then answered.
  episode('c', 1, '2026-11-24T20:00:00Z', {
    reason: 'takeover',
    priority: 'low',
    phase: 'claimed',
    customerWroteAtMs: at('2026-11-23T20:00:00Z'),
    claimedAtMs: at('2026-11-24T20:00:00Z'),
    firstHumanMessageAtMs: at('2026-11-24T20:00:00Z'),
    lastHumanAtMs: at('2026-11-24T20:02:00Z'),
    replies: [{ askedAtMs: at('2026-11-24T20:01:00Z'), answeredAtMs: at('2026-11-24T20:02:00Z') }],
  }),
  episode('d', 1, '2026-11-24T23:50:00Z', {
    reason: 'technical_issue',
    agentType: 'technical',
    priority: 'urgent',
    customerWroteAtMs: at('2026-11-24T23:50:00Z'),
  }),
  // Called by hand for a customer who had written the day before only.
  episode('e', 1, '2026-11-24T16:00:00Z', {
    reason: 'manual',
    customerWroteAtMs: at('2026-11-24T05:59:59Z'),
    closedAtMs: at('2026-11-24T16:05:00Z'),
    outcome: 'cancelled_by_customer',
    satisfaction: { askedAtMs: at('2026-11-24T16:05:00Z') },
  }),
  episode('f', 1, '2026-11-24T05:59:59.999Z', { customerWroteAtMs: at('2026-11-24T05:59:59.999Z') }),
  episode('g', 1, '2026-11-25T06:00:00Z', { customerWroteAtMs: at('2026-11-25T06:00:00Z') }),
]

export const minutes = (count: number) => count * MINUTE
