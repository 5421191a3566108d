import * as fc from 'fast-check'
import { type Episode, metricsOf, outcomes, reasons } from 'relevo'
import { anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

const OPENED = 10_000
const opened = (changes: Partial<Episode>) => anEpisode({ openedAtMs: OPENED, ...changes })
const claimedAfter = (ms: number, changes: Partial<Episode> = {}) =>
  opened({ claimedAtMs: OPENED + ms, ...changes })
const answeredAfter = (ms: number, changes: Partial<Episode> = {}) =>
  opened({ firstHumanMessageAtMs: OPENED + ms, ...changes })

describe('the metrics of no episodes', () => {
  it('are zero, and null where nothing was measured', () => {
    expect(metricsOf([])).toEqual({
      episodes: 0,
      open: 0,
      byReason: {
        manager_request: 0,
        human_request: 0,
        bot_accusation: 0,
        complaint: 0,
        technical_issue: 0,
        frustration: 0,
        urgency: 0,
        negotiation: 0,
        low_confidence: 0,
        repeated_failure: 0,
        bot_error: 0,
        manual: 0,
        takeover: 0,
      },
      byOutcome: {
        resolved_by_person: 0,
        returned_unclaimed: 0,
        returned_idle: 0,
        cancelled_by_customer: 0,
        failed: 0,
        reset_by_operator: 0,
      },
      timeToClaimMs: null,
      firstResponseMs: null,
    })
  })
})

describe('counts', () => {
  const metrics = metricsOf([
    opened({ reason: 'complaint', contributing: ['urgency'], outcome: 'resolved_by_person' }),
    opened({ reason: 'complaint' }),
    opened({ reason: 'takeover', outcome: 'resolved_by_person' }),
    opened({ reason: 'manual', outcome: 'reset_by_operator' }),
  ])

  it('are of episodes, by primary reason only', () => {
    expect(metrics.episodes).toBe(4)
    expect(metrics.byReason).toMatchObject({ complaint: 2, takeover: 1, manual: 1, urgency: 0 })
  })

  it('are of outcomes, and of those that have none yet', () => {
    expect(metrics.open).toBe(1)
    expect(metrics.byOutcome).toMatchObject({ resolved_by_person: 2, reset_by_operator: 1, failed: 0 })
  })
})

describe.each([
  ['timeToClaimMs', claimedAfter],
  ['firstResponseMs', answeredAfter],
] as const)('%s', (metric, episodeWith) => {
  it.each<[string, number[], number]>([
    ['of one episode is its own', [700], 700],
    ['of an odd number is the middle one', [900, 100, 200], 200],
    ['of an even number is between the middle two', [400, 100, 200, 9000], 300],
    ['is whole milliseconds', [1, 2], 2],
    ['is not moved by one that took forever', [100, 200, 1e9], 200],
    ['is sorted as numbers', [9, 10, 100], 10],
  ])('%s', (_what, spans, median) => {
    expect(metricsOf(spans.map((ms) => episodeWith(ms)))[metric]).toBe(median)
  })

  it('leaves out episodes where it has not happened', () => {
    expect(metricsOf([episodeWith(300), opened({})])[metric]).toBe(300)
  })

  it('leaves out takeovers, which nobody waited for', () => {
    expect(metricsOf([episodeWith(300), episodeWith(0, { reason: 'takeover' })])[metric]).toBe(300)
    expect(metricsOf([episodeWith(0, { reason: 'takeover' })])[metric]).toBeNull()
  })

  it('is never below zero, whatever the clocks say', () => {
    expect(metricsOf([episodeWith(-5000)])[metric]).toBe(0)
  })
})

it('every episode is counted once by reason, and once as open or by outcome', () => {
  const anyEpisode = fc
    .record({ reason: fc.constantFrom(...reasons), outcome: fc.option(fc.constantFrom(...outcomes)) })
    .map(({ reason, outcome }) => opened(outcome === null ? { reason } : { reason, outcome }))
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0)
  fc.assert(
    fc.property(fc.array(anyEpisode, { maxLength: 30 }), (episodes) => {
      const { byReason, byOutcome, open } = metricsOf(episodes)
      expect([sum(byReason), sum(byOutcome) + open]).toEqual([episodes.length, episodes.length])
    }),
    { numRuns: 200 },
  )
})
