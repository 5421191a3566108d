import { type Episode, type MetricsInput, metricsOf, outcomes, reasons } from 'relevo'
import { anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { EPISODES, FROM, HOURS, minutes, TO } from './golden.js'

const measure = (changes: Partial<MetricsInput> = {}) =>
  metricsOf({ episodes: EPISODES, fromMs: FROM, toMs: TO, ...changes })
const none = Object.fromEntries(reasons.map((reason) => [reason, 0]))
const nothing = { count: 0, medianMs: null, p90Ms: null, p95Ms: null, meanMs: null }

describe('a day worked out by hand', () => {
  it('counts the episodes opened in it, its end left out', () => {
    // a-1, a-2, b-1, c-1, d-1, e-1; f-1 is a millisecond early, g-1 a millisecond late
    expect(measure().episodes).toBe(6)
    // c-1 and d-1
    expect(measure().open).toBe(2)
  })

  it('counts the primary reason, and what contributed apart', () => {
    const { byReason, contributing } = measure()
    // a-2 and b-1; a-1; d-1; e-1; c-1
    expect(byReason).toEqual({
      ...none,
      human_request: 2,
      complaint: 1,
      technical_issue: 1,
      manual: 1,
      takeover: 1,
    })
    // a-1; a-1 and a-2
    expect(contributing).toEqual({ ...none, frustration: 1, urgency: 2 })
  })

  it('counts by priority, agent type and outcome', () => {
    expect(measure()).toMatchObject({
      byPriority: { low: 1, medium: 3, high: 1, urgent: 1 },
      byAgentType: { support: 4, supervisor: 1, technical: 1, sales: 0, billing: 0 },
      byOutcome: {
        resolved_by_person: 2,
        returned_idle: 1,
        cancelled_by_customer: 1,
        returned_unclaimed: 0,
        failed: 0,
        reset_by_operator: 0,
      },
    })
  })

  it('counts conversations once in the escalation rate, and only where the customer wrote', () => {
    // a (twice), b, c (answered the takeover), d; e wrote the day before only
    expect(measure({ activeConversations: 16 }).escalation).toEqual({
      conversations: 4,
      activeConversations: 16,
      rate: 0.25,
    })
  })

  it('measures to the first claim', () => {
    // a-1 2, a-2 10, b-1 14; c-1 was taken over, d-1 and e-1 never claimed
    // p90: rank 0.9 × 2 = 1.8 → 10 + 0.8 × 4 = 13.2; p95: rank 1.9 → 10 + 0.9 × 4 = 13.6; mean 26 / 3
    const elapsed = {
      count: 3,
      medianMs: minutes(10),
      p90Ms: minutes(13.2),
      p95Ms: minutes(13.6),
      meanMs: minutes(26) / 3,
    }
    expect(measure().timeToClaim).toEqual({ ...elapsed, inHours: null })
    // b-1 waited 4 open minutes: 2, 4, 10; p90 4 + 0.8 × 6 = 8.8; p95 4 + 0.9 × 6 = 9.4; mean 16 / 3
    expect(measure({ hours: HOURS }).timeToClaim).toEqual({
      ...elapsed,
      inHours: {
        count: 3,
        medianMs: minutes(4),
        p90Ms: minutes(8.8),
        p95Ms: minutes(9.4),
        meanMs: minutes(16) / 3,
      },
    })
  })

  it('measures to the first response', () => {
    // 4, 16, 20; p90 16 + 0.8 × 4 = 19.2; p95 16 + 0.9 × 4 = 19.6; mean 40 / 3 = 13:20
    // in hours 4, 6, 20; p90 6 + 0.8 × 14 = 17.2; p95 6 + 0.9 × 14 = 18.6; mean 30 / 3
    expect(measure({ hours: HOURS }).firstResponse).toEqual({
      count: 3,
      medianMs: minutes(16),
      p90Ms: minutes(19.2),
      p95Ms: minutes(19.6),
      meanMs: minutes(40) / 3,
      inHours: {
        count: 3,
        medianMs: minutes(6),
        p90Ms: minutes(17.2),
        p95Ms: minutes(18.6),
        meanMs: minutes(10),
      },
    })
  })

  it('measures every reply, those after a takeover too', () => {
    // 1, 3, 5, 16; median between 3 and 5; p90: rank 2.7 → 5 + 0.7 × 11 = 12.7; p95: 2.85 → 14.35; mean 25 / 4
    // in hours 1, 3, 5, 6; p90 5.7; p95 5.85; mean 15 / 4
    expect(measure({ hours: HOURS }).responseTime).toEqual({
      count: 4,
      medianMs: minutes(4),
      p90Ms: minutes(12.7),
      p95Ms: minutes(14.35),
      meanMs: minutes(6.25),
      inHours: {
        count: 4,
        medianMs: minutes(4),
        p90Ms: minutes(5.7),
        p95Ms: minutes(5.85),
        meanMs: minutes(3.75),
      },
    })
  })

  it('tells who was asked, who got the question and who answered apart', () => {
    // asked a-1, a-2, b-1, e-1; a-2 answered what nobody knew to be delivered; mean (5 + 2) / 2
    expect(measure().satisfaction).toEqual({
      asked: 4,
      delivered: 3,
      answered: 2,
      mean: 3.5,
      distribution: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 1 },
    })
  })

  it('holds the promises against the deadlines that have come', () => {
    // By the clock: a-1 2, a-2 10, b-1 14, d-1 never, all due by the end; e-1 was cancelled after 5 of 10 minutes.
    expect(measure({ sla: { claimMs: minutes(10), firstResponseMs: minutes(15), share: 0.5 } }).sla).toEqual({
      target: 0.5,
      claim: { targetMs: minutes(10), due: 4, held: 2, share: 0.5, met: true },
      // a-1 4; b-1 16, a-2 20, d-1 never
      firstResponse: { targetMs: minutes(15), due: 4, held: 1, share: 0.25, met: false },
    })
    // In open hours b-1 took 4; d-1 had exactly ten open minutes, and fifteen only the next day.
    expect(
      measure({ hours: HOURS, sla: { claimMs: minutes(10), firstResponseMs: minutes(15), share: 0.8 } }).sla,
    ).toEqual({
      target: 0.8,
      claim: { targetMs: minutes(10), due: 4, held: 3, share: 0.75, met: false },
      firstResponse: { targetMs: minutes(15), due: 3, held: 2, share: 2 / 3, met: false },
    })
  })

  it('asks for no deadline before it has come', () => {
    // At 15:11 a-1 (2 minutes) and b-1 (14) are due; c-1 is a takeover, the others are opened later.
    const nowMs = Date.parse('2026-11-24T15:11:00Z')
    expect(measure({ nowMs, sla: { claimMs: minutes(10), share: 0.5 } }).sla).toEqual({
      target: 0.5,
      claim: { targetMs: minutes(10), due: 2, held: 1, share: 0.5, met: true },
      firstResponse: null,
    })
    // Within e-1's five minutes, as it was then.
    const early = { nowMs: Date.parse('2026-11-24T16:03:00Z'), sla: { claimMs: minutes(4), share: 0.5 } }
    expect(measure(early).sla?.claim).toMatchObject({ due: 2, held: 1 })
  })

  it('names who was left alone for 24 hours, whenever that began', () => {
    expect(measure().orphans).toEqual([
      {
        conversationId: 'f',
        episodeId: 'f-1',
        phase: 'waiting',
        reason: 'human_request',
        priority: 'medium',
        openedAtMs: FROM - 1,
        lastActivityAtMs: FROM - 1,
      },
    ])
    // c-1 was last answered at 20:02, d-1 opened at 23:50
    const names = (nowMs: number) => measure({ nowMs }).orphans.map(({ episodeId }) => episodeId)
    expect(names(FROM)).toEqual([])
    expect(names(Date.parse('2026-11-25T20:01:59.999Z'))).toEqual(['f-1'])
    expect(names(Date.parse('2026-11-25T20:02:00Z'))).toEqual(['f-1', 'c-1'])
    expect(names(Date.parse('2026-11-25T23:50:00Z'))).toEqual(['f-1', 'c-1', 'd-1'])
  })
})

describe('an orphan', () => {
  const DAY = 86_400_000
  const open = { openedAtMs: FROM, phase: 'claimed' } as const
  it.each<[string, Partial<Episode>, number]>([
    ['opened', {}, FROM],
    ['had a person last', { claimedAtMs: FROM + 1, lastHumanAtMs: FROM + 4 }, FROM + 4],
  ])('is one a day after it %s, and not before', (_what, changes, lastActivityAtMs) => {
    const episodes = [anEpisode({ ...open, ...changes })]
    const orphans = (nowMs: number) => measure({ episodes, nowMs }).orphans
    expect(orphans(lastActivityAtMs + DAY)).toMatchObject([{ lastActivityAtMs, phase: 'claimed' }])
    expect(orphans(lastActivityAtMs + DAY - 1)).toEqual([])
    expect(
      measure({ episodes: [anEpisode({ ...open, ...changes, outcome: 'failed' })], nowMs: TO + DAY }).orphans,
    ).toEqual([])
  })
})

describe('what was not measured', () => {
  it('is null, and zero where it was counted', () => {
    const metrics = measure({ episodes: [], hours: HOURS, sla: { claimMs: 1, share: 0.9 } })
    expect(metrics).toMatchObject({
      episodes: 0,
      open: 0,
      escalation: { conversations: 0, activeConversations: null, rate: null },
      timeToClaim: { ...nothing, inHours: nothing },
      firstResponse: { ...nothing, inHours: nothing },
      responseTime: { ...nothing, inHours: nothing },
      satisfaction: { asked: 0, delivered: 0, answered: 0, mean: null },
      sla: { claim: { targetMs: 1, due: 0, held: 0, share: null, met: null }, firstResponse: null },
      usage: [],
      orphans: [],
    })
    expect(Object.keys(metrics.byReason)).toEqual([...reasons])
    expect(Object.keys(metrics.byOutcome)).toEqual([...outcomes])
    expect(measure().sla).toBeNull()
  })

  it('has no rate where nobody was active', () => {
    expect(measure({ activeConversations: 0 }).escalation.rate).toBeNull()
  })

  it('never makes a rate pass one, whoever counted', () => {
    expect(measure({ activeConversations: 3 }).escalation).toEqual({
      conversations: 4,
      activeConversations: 3,
      rate: 1,
    })
  })
})

it('escalating and resolving twice in one conversation is two episodes and one conversation', () => {
  const twice = [1, 2].map((n) =>
    anEpisode({
      episodeId: `conv-${n}`,
      openedAtMs: FROM + n,
      customerWroteAtMs: FROM + n,
      closedAtMs: FROM + n,
      outcome: 'resolved_by_person',
    }),
  )
  expect(measure({ episodes: twice, activeConversations: 1 })).toMatchObject({
    episodes: 2,
    byOutcome: { resolved_by_person: 2 },
    escalation: { conversations: 1, rate: 1 },
  })
})

describe('usage', () => {
  it.each<[string, number, number | null, number | null]>([
    ['is a share of its limit', 250, 1000, 0.25],
    ['is all of it at the limit', 1000, 1000, 1],
    ['is no more than all of it beyond', 1500, 1000, 1],
    ['has no share without a limit', 1500, null, null],
    ['is used up where nothing may be used', 0, 0, 1],
  ])('%s', (_what, used, limit, share) => {
    expect(measure({ usage: [{ meter: 'messages', used, limit }] }).usage).toEqual([
      { meter: 'messages', used, limit, share },
    ])
  })
})

describe.each([
  ['timeToClaim', (ms: number): Partial<Episode> => ({ claimedAtMs: FROM + ms })],
  ['firstResponse', (ms: number): Partial<Episode> => ({ firstHumanMessageAtMs: FROM + ms })],
] as const)('%s', (metric, after) => {
  const taking = (ms: number, changes: Partial<Episode> = {}) =>
    anEpisode({ openedAtMs: FROM, ...after(ms), ...changes })

  it.each<[string, number[], number, number]>([
    ['of one episode is its own', [700], 700, 700],
    ['of an even number is between the middle two', [400, 100, 200, 9000], 300, 6420],
    ['is whole milliseconds', [1, 2], 2, 2],
    ['is not moved by one that took forever', [100, 200, 1e9], 200, 800_000_040],
    ['is sorted as numbers', [9, 10, 100], 10, 82],
  ])('%s', (_what, spans, medianMs, p90Ms) => {
    const { [metric]: timing } = measure({ episodes: spans.map((ms) => taking(ms)) })
    expect(timing).toMatchObject({ count: spans.length, medianMs, p90Ms })
  })

  it('leaves out takeovers, which nobody waited for', () => {
    expect(measure({ episodes: [taking(300), taking(0, { reason: 'takeover' })] })[metric].meanMs).toBe(300)
  })

  it('is never below zero, whatever the clocks say', () => {
    expect(measure({ episodes: [taking(-5000)], hours: HOURS })[metric]).toMatchObject({
      medianMs: 0,
      inHours: { medianMs: 0 },
    })
  })
})
