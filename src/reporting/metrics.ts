import { type Episode, type Outcome, outcomes } from '../conversation/index.js'
import {
  type AgentType,
  agentTypes,
  type Priority,
  priorities,
  type Reason,
  reasons,
} from '../triage/index.js'
import { type Escalation, escalationOf } from './escalation.js'
import type { MetricsInput, UsageReading } from './metrics-input.js'
import { type Orphan, orphansOf } from './orphans.js'
import { type SatisfactionMetrics, satisfactionOf } from './satisfaction-metrics.js'
import { type SlaMetrics, slaOf } from './sla.js'
import { type Span, type Timing, timingOf } from './timing.js'

/**
 * What the episodes opened in a period tell. Counts are of episodes, rates lie between 0 and 1, and what was not
 * measured is null. Texts of the bot and of the system move none of the clocks.
 */
export interface Metrics {
  readonly fromMs: number
  readonly toMs: number
  readonly episodes: number
  /** Those without an outcome yet. */
  readonly open: number
  /** By primary reason: adds up to `episodes`. */
  readonly byReason: Readonly<Record<Reason, number>>
  /** How often each reason was there beside the primary one; an episode may have several. */
  readonly contributing: Readonly<Record<Reason, number>>
  readonly byPriority: Readonly<Record<Priority, number>>
  readonly byAgentType: Readonly<Record<AgentType, number>>
  /** With `open`, adds up to `episodes`. */
  readonly byOutcome: Readonly<Record<Outcome, number>>
  readonly escalation: Escalation
  /** From escalation to the first claim; takeovers, which nobody waited for, are left out. */
  readonly timeToClaim: Timing
  /** From escalation to the first message of a person; takeovers left out. */
  readonly firstResponse: Timing
  /** From each customer message with no earlier unanswered one to a person's next message. */
  readonly responseTime: Timing
  readonly satisfaction: SatisfactionMetrics
  /** Null where nothing is promised. */
  readonly sla: SlaMetrics | null
  /** Each reading with the share of its limit that is used: 1 also beyond it, null without a limit. */
  readonly usage: readonly (UsageReading & { readonly share: number | null })[]
  /** Open episodes with nothing of a person for 24 hours, whenever they were opened; the longest left alone first. */
  readonly orphans: readonly Orphan[]
}

/** Pure: episodes → metrics. */
export function metricsOf(input: MetricsInput): Metrics {
  const { fromMs, toMs, nowMs = toMs, hours = null, sla = null, usage = [] } = input
  const episodes = input.episodes.filter(({ openedAtMs }) => openedAtMs >= fromMs && openedAtMs < toMs)
  const waited = episodes.filter(({ reason }) => reason !== 'takeover')
  const tally = <K extends string>(
    keys: readonly K[],
    keysOf: (episode: Episode) => readonly (K | undefined)[],
  ) =>
    Object.fromEntries(
      keys.map((key) => [key, episodes.filter((episode) => keysOf(episode).includes(key)).length]),
    ) as Record<K, number>
  return {
    fromMs,
    toMs,
    episodes: episodes.length,
    open: episodes.filter(({ outcome }) => outcome === undefined).length,
    byReason: tally(reasons, ({ reason }) => [reason]),
    contributing: tally(reasons, ({ contributing }) => contributing),
    byPriority: tally(priorities, ({ priority }) => [priority]),
    byAgentType: tally(agentTypes, ({ agentType }) => [agentType]),
    byOutcome: tally(outcomes, ({ outcome }) => [outcome]),
    escalation: escalationOf(episodes, input),
    timeToClaim: timingOf(
      waited.flatMap(({ openedAtMs, claimedAtMs }) => span(openedAtMs, claimedAtMs)),
      hours,
    ),
    firstResponse: timingOf(
      waited.flatMap(({ openedAtMs, firstHumanMessageAtMs }) => span(openedAtMs, firstHumanMessageAtMs)),
      hours,
    ),
    responseTime: timingOf(
      episodes.flatMap(({ replies = [] }) =>
        replies.flatMap((reply) => span(reply.askedAtMs, reply.answeredAtMs)),
      ),
      hours,
    ),
    satisfaction: satisfactionOf(episodes),
    sla: sla && slaOf(waited, sla, hours, nowMs),
    usage: usage.map((reading) => ({ ...reading, share: shareOf(reading) })),
    orphans: orphansOf(input.episodes, nowMs),
  }
}

const span = (fromMs: number, toMs: number | undefined): Span[] =>
  toMs === undefined ? [] : [[fromMs, toMs]]

function shareOf({ used, limit }: UsageReading): number | null {
  if (limit === null) return null
  return used >= limit ? 1 : used / limit
}
