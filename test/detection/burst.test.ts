import { createDetector, type Turn } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aRule, aRuleset } from './small-rulesets.js'

const NOW = 1_000_000
const detector = createDetector({ rules: aRuleset({ rules: [aRule()] }) })
const aTurn = (secondsAgo: number, text: string, author: Turn['author'] = 'customer'): Turn => ({
  messageId: `${author} ${secondsAgo}`,
  author,
  text,
  atMs: NOW - secondsAgo * 1000,
})

/** What the present line, with those before it, says. */
const detect = (text: string, ...before: readonly Turn[]) =>
  detector.detect(text, { messageId: 'now', atMs: NOW, before })
const quotesIn = (text: string, ...before: readonly Turn[]) =>
  detect(text, ...before).triggers.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))

describe('lines sent in a burst', () => {
  it('are read as one, and the evidence names them', () => {
    expect(detect('asesor por favor', aTurn(8, 'hola quiero'), aTurn(4, 'un'))).toMatchObject({
      decision: 'escalate',
      confidence: 0.9,
      triggers: [
        {
          trigger: 'human_request',
          level: 'escalate',
          evidence: [
            {
              start: 5,
              end: 21,
              quote: 'quiero un asesor',
              messageIds: ['customer 8', 'customer 4', 'now'],
            },
          ],
        },
      ],
    })
  })

  it('are named only where the words touch them', () => {
    const [hit] = detect('asesor', aTurn(8, 'hola'), aTurn(4, 'quiero un')).triggers
    expect(hit?.evidence[0]).toMatchObject({ quote: 'quiero un asesor', messageIds: ['customer 4', 'now'] })
  })

  it.each([
    ['twenty seconds apart are one', [aTurn(40, 'quiero'), aTurn(20, 'un')], ['quiero un asesor']],
    ['more are not', [aTurn(41, 'quiero'), aTurn(20, 'un')], []],
    ['are not one with an answer between', [aTurn(8, 'quiero un'), aTurn(4, '¿sí?', 'bot')], []],
    ['of the bot are not the customer’s', [aTurn(4, 'quiero un', 'bot')], []],
    ['keep their ends of sentences', [aTurn(4, 'quiero un.')], []],
  ])('%s', (_what, before, quotes) => {
    expect(quotesIn('asesor', ...before)).toEqual(quotes)
  })

  it('are six at most, the present one among them', () => {
    const fillers = (count: number) => Array.from({ length: count }, (_, n) => aTurn(count - n, 'un'))
    const rules = aRuleset({ rules: [aRule({ patterns: ['quiero {8} asesor'] })] })
    const decide = (between: number) =>
      createDetector({ rules }).detect('asesor', {
        messageId: 'now',
        atMs: NOW,
        before: [aTurn(10, 'quiero'), ...fillers(between)],
      }).decision
    expect([decide(4), decide(5)]).toEqual(['escalate', 'none'])
  })
})

describe('what stands in one line', () => {
  it('is evidence of that line alone, also in a burst', () => {
    const [hit] = detect('quiero un asesor', aTurn(4, 'hola')).triggers
    expect(hit?.evidence).toEqual([
      { ruleId: 'human_request.test', start: 0, end: 16, quote: 'quiero un asesor', why: 'lo pide' },
    ])
  })

  it('was judged when it came, and is not found again', () => {
    expect(quotesIn('gracias', aTurn(4, 'quiero un asesor'))).toEqual([])
  })
})

it('a long line before them hides nothing of a burst', () => {
  expect(quotesIn('asesor ya', aTurn(9, 'bla '.repeat(1022)), aTurn(5, 'quiero un'))).toEqual([
    'quiero un asesor',
  ])
})
