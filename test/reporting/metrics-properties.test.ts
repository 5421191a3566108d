import * as fc from 'fast-check'
import {
  type ConversationEvent,
  type Episode,
  type Metrics,
  metricsOf,
  newConversation,
  outcomes,
  priorities,
  reasons,
  type Spread,
  transition,
} from 'relevo'
import { anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { anyEvent } from '../conversation/any-event.js'
import { FROM, HOURS, TO } from './golden.js'

const RUNS = { numRuns: 200 }
/** From a day before the period to a day after it, so that everything may lie on either side. */
const anyAtMs = fc.integer({ min: FROM - 86_400_000, max: TO + 86_400_000 })
const anySatisfaction = fc.record(
  {
    askedAtMs: anyAtMs,
    deliveredAtMs: anyAtMs,
    score: fc.constantFrom(1, 2, 3, 4, 5),
    answeredAtMs: anyAtMs,
  },
  { requiredKeys: ['askedAtMs'] },
) as fc.Arbitrary<NonNullable<Episode['satisfaction']>>

/** Any episodes, with clocks that may disagree; some of one conversation. */
const anyEpisodes = fc
  .array(
    fc.record(
      {
        conversationId: fc.constantFrom('a', 'b', 'c', 'd'),
        reason: fc.constantFrom(...reasons),
        contributing: fc.uniqueArray(fc.constantFrom(...reasons), { maxLength: 3 }),
        priority: fc.constantFrom(...priorities),
        openedAtMs: anyAtMs,
        claimedAtMs: anyAtMs,
        firstHumanMessageAtMs: anyAtMs,
        customerWroteAtMs: anyAtMs,
        closedAtMs: anyAtMs,
        outcome: fc.constantFrom(...outcomes),
        replies: fc.array(fc.record({ askedAtMs: anyAtMs, answeredAtMs: anyAtMs }), { maxLength: 3 }),
        satisfaction: anySatisfaction,
      },
      { requiredKeys: ['conversationId', 'reason', 'openedAtMs'] },
    ),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map((changes, n) => anEpisode({ ...changes, episodeId: `${changes.conversationId}-${n}` })),
  )

const measure = (episodes: readonly Episode[], activeConversations: number) =>
  metricsOf({
    episodes,
    fromMs: FROM,
    toMs: TO,
    activeConversations,
    hours: HOURS,
    sla: { claimMs: 3_600_000, firstResponseMs: 7_200_000, share: 0.9 },
    usage: [{ meter: 'messages', used: activeConversations, limit: 2 }],
  })

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0)
const ratesOf = ({ escalation, sla, usage }: Metrics) =>
  [escalation.rate, sla?.claim?.share, sla?.firstResponse?.share, ...usage.map(({ share }) => share)].flatMap(
    (rate) => rate ?? [],
  )

const always = (check: (metrics: Metrics, episodes: readonly Episode[]) => void) =>
  fc.assert(
    fc.property(anyEpisodes, fc.nat(5), (episodes, active) => check(measure(episodes, active), episodes)),
    RUNS,
  )

describe('whatever the episodes', () => {
  it('rates lie between 0 and 1', () => {
    always((metrics) => {
      for (const rate of ratesOf(metrics)) expect(rate >= 0 && rate <= 1).toBe(true)
    })
  })

  it('counts add up', () => {
    always((metrics, all) => {
      const { episodes, open, byReason, byPriority, byAgentType, byOutcome, satisfaction } = metrics
      expect(episodes).toBe(all.filter(({ openedAtMs }) => openedAtMs >= FROM && openedAtMs < TO).length)
      expect([sum(byReason), sum(byPriority), sum(byAgentType), sum(byOutcome) + open]).toEqual(
        Array(4).fill(episodes),
      )
      expect(sum(satisfaction.distribution)).toBe(satisfaction.answered)
      expect(satisfaction.answered).toBeLessThanOrEqual(satisfaction.delivered)
      expect(satisfaction.delivered).toBeLessThanOrEqual(satisfaction.asked)
      expect(satisfaction.asked).toBeLessThanOrEqual(episodes)
      expect(metrics.timeToClaim.count).toBeLessThanOrEqual(episodes - byReason.takeover)
    })
  })

  it('percentiles are in order, and open hours are never longer than the clock', () => {
    const inOrder = ({ medianMs, p90Ms, p95Ms }: Spread) =>
      (medianMs ?? 0) <= (p90Ms ?? 0) && (p90Ms ?? 0) <= (p95Ms ?? 0)
    always(({ timeToClaim, firstResponse, responseTime }) => {
      for (const timing of [timeToClaim, firstResponse, responseTime]) {
        expect(timing.inHours?.count).toBe(timing.count)
        expect([timing, timing.inHours as Spread].every(inOrder)).toBe(true)
        expect(timing.inHours?.p95Ms ?? 0).toBeLessThanOrEqual(timing.p95Ms ?? 0)
        expect(timing.inHours?.meanMs ?? 0).toBeLessThanOrEqual(timing.meanMs ?? 0)
      }
    })
  })

  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        anyEpisodes.chain((episodes) =>
          fc.tuple(
            fc.constant(episodes),
            fc.shuffledSubarray(episodes, { minLength: episodes.length, maxLength: episodes.length }),
          ),
        ),
        ([episodes, shuffled]) => {
          expect(measure(shuffled, 3)).toEqual(measure(episodes, 3))
        },
      ),
      RUNS,
    )
  })
})

describe('texts of the bot and of the system', () => {
  const identity = { tenantId: 'tienda', conversationId: 'conv', channel: 'web', customer: { id: 'cliente' } }
  const said: ConversationEvent[] = [
    {
      type: 'bot_replied',
      messageId: 'b-1',
      text: 'te paso con una persona',
      atMs: FROM,
      answers: { messageId: 'm-1', attempt: 'a-1' },
    },
    { type: 'noted' },
  ]
  /** The episode after each event at its time; what happened in the same conversation between them moves nothing. */
  function episodesOf(events: readonly ConversationEvent[][]): (Episode | null)[] {
    let conversation = newConversation(identity, FROM)
    return events.map((atOnce, n) => {
      for (const event of atOnce) conversation = transition(conversation, event, FROM + n * 1000).conversation
      return conversation.episode
    })
  }

  it('never start, stop or move a clock', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyEvent, fc.subarray(said)), { maxLength: 25 }), (events) => {
        const ofPeople = events.filter(([{ type }]) => type !== 'bot_replied' && type !== 'noted')
        const quiet = episodesOf(ofPeople.map(([event]) => [event]))
        const chatty = episodesOf(ofPeople.map(([event, texts]) => [...texts, event, ...texts]))
        const metrics = (all: (Episode | null)[]) => all.map((one) => measure(one ? [one] : [], 1))
        expect(metrics(chatty)).toEqual(metrics(quiet))
      }),
      RUNS,
    )
  })
})
