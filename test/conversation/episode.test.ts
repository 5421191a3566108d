import type { EpisodeEvidence } from 'relevo'
import { aCause, aConversation, anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { attach, openEpisode } from '../../src/conversation/episode.js'
import { NOW } from './samples.js'

const aQuote = (quote: string, n = 0): EpisodeEvidence => ({
  messageId: `m-${n}`,
  ruleId: 'complaint.test',
  reason: 'complaint',
  start: 0,
  end: quote.length,
  quote,
  why: 'tiene una queja',
})
const quotes = (count: number, word: string) =>
  Array.from({ length: count }, (_, n) => aQuote(`${word} ${n}`, n))

describe('the reasons of an episode', () => {
  it('are the first as primary, the others once each', () => {
    const cause = aCause({ reasons: ['complaint', 'urgency', 'frustration', 'urgency'] })
    expect(openEpisode(aConversation(), cause, NOW)).toMatchObject({
      reason: 'complaint',
      contributing: ['urgency', 'frustration'],
    })
  })

  it('never name the primary one twice', () => {
    const cause = aCause({ reasons: ['complaint', 'urgency', 'complaint'] })
    expect(openEpisode(aConversation(), cause, NOW).contributing).toEqual(['urgency'])
    expect(attach(anEpisode({ reason: 'complaint' }), cause).contributing).toEqual(['urgency'])
  })

  it('grow with a later cause, in the order in which they came', () => {
    const episode = anEpisode({ contributing: ['frustration'] })
    const cause = aCause({ reasons: ['urgency', 'frustration', 'human_request'] })
    expect(attach(episode, cause)).toMatchObject({
      reason: 'human_request',
      contributing: ['frustration', 'urgency'],
    })
  })
})

describe('the priority of an episode', () => {
  it.each([
    ['low', 'urgent', 'urgent', ['later']],
    ['medium', 'high', 'high', ['later']],
    ['high', 'high', 'high', ['first']],
    ['urgent', 'low', 'urgent', ['first']],
  ] as const)('%s, then %s: %s', (first, later, priority, priorityReasons) => {
    const episode = anEpisode({ priority: first, priorityReasons: ['first'] })
    const cause = aCause({ priority: later, priorityReasons: ['later'] })
    expect(attach(episode, cause)).toMatchObject({ priority, priorityReasons })
  })
})

describe('the quotes of an episode', () => {
  it('are six at most, the first that came', () => {
    const opened = openEpisode(aConversation(), aCause({ evidence: quotes(4, 'mal') }), NOW)
    const grown = attach(opened, aCause({ evidence: quotes(4, 'peor') }))
    expect(opened.evidence).toHaveLength(4)
    expect(grown.evidence.map(({ quote }) => quote)).toEqual([
      'mal 0',
      'mal 1',
      'mal 2',
      'mal 3',
      'peor 0',
      'peor 1',
    ])
  })

  it('are kept as they are up to 160 units, and cut there', () => {
    const evidence = [aQuote('a'.repeat(160)), aQuote('b'.repeat(5000))]
    const episode = openEpisode(aConversation(), aCause({ evidence }), NOW)
    expect(episode.evidence.map(({ quote }) => quote)).toEqual(['a'.repeat(160), 'b'.repeat(160)])
  })

  it('are never cut through an emoji', () => {
    const evidence = [aQuote(`${'a'.repeat(159)}🙂 y más`)]
    const [kept] = openEpisode(aConversation(), aCause({ evidence }), NOW).evidence
    expect(kept?.quote.isWellFormed()).toBe(true)
    expect(kept?.quote.startsWith('a'.repeat(159))).toBe(true)
  })
})
