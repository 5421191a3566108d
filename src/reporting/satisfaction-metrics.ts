import type { Episode } from '../conversation/index.js'

/** What customers said of how they were attended. The three counts are denominators, told apart. */
export interface SatisfactionMetrics {
  /** Episodes after which the customer was asked. */
  readonly asked: number
  /** Of those asked, the ones that certainly got the question: the channel said so, or they answered. */
  readonly delivered: number
  /** Of those delivered, the ones that gave a score. */
  readonly answered: number
  /** Mean score, 1 to 5, to two decimals; null where nobody answered. */
  readonly mean: number | null
  /** How often each score was given. */
  readonly distribution: Readonly<Record<1 | 2 | 3 | 4 | 5, number>>
}

/** Pure: episodes → satisfaction. */
export function satisfactionOf(episodes: readonly Episode[]): SatisfactionMetrics {
  const asked = episodes.flatMap(({ satisfaction }) => satisfaction ?? [])
  const given = asked.flatMap(({ score }) => score ?? [])
  const count = (score: number) => given.filter((one) => one === score).length
  return {
    asked: asked.length,
    delivered: asked.filter(({ deliveredAtMs, score }) => deliveredAtMs !== undefined || score !== undefined)
      .length,
    answered: given.length,
    mean:
      given.length === 0
        ? null
        : Math.round((given.reduce<number>((sum, score) => sum + score, 0) / given.length) * 100) / 100,
    distribution: { 1: count(1), 2: count(2), 3: count(3), 4: count(4), 5: count(5) },
  }
}
