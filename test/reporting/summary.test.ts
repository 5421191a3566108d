import * as fc from 'fast-check'
import type { Fact } from 'relevo'
import { anEpisode, sampleAtMs } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { type SummaryFacts, summaryOf } from '../../src/reporting/summary.js'
import { anyUtf16 } from '../text/any-utf16.js'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const NOW_MS = sampleAtMs + 20 * MINUTE_MS

type Line = SummaryFacts['transcript'][number]
const line = (author: Line['author'], text: string, minutesAgo = 0): Line => ({
  author,
  text,
  atMs: NOW_MS - minutesAgo * MINUTE_MS,
})
const fact = (kind: Fact['kind'], value: string): Fact => ({
  kind,
  value,
  messageId: 'm',
  start: 0,
  end: value.length,
})
const quoted = (quote: string, ruleId = 'human.test', messageId = 'm') =>
  ({
    messageId,
    ruleId,
    reason: 'human_request',
    start: 0,
    end: quote.length,
    quote,
    why: 'lo pide',
  }) as const

function summary(changes: Partial<SummaryFacts> = {}): string {
  return summaryOf({
    customerName: 'Lía',
    episode: anEpisode({ openedAtMs: NOW_MS }),
    transcript: [line('customer', 'quiero hablar con alguien')],
    hasOlder: false,
    facts: [],
    nowMs: NOW_MS,
    ...changes,
  })
}

describe('a summary by rules', () => {
  it.each<[string, Partial<SummaryFacts>, string]>([
    [
      'who wants what, since when, the bot and the facts',
      {
        episode: anEpisode({
          reason: 'complaint',
          contributing: ['urgency', 'human_request'],
          evidence: [quoted('no llega'), quoted('mi pedido no llega y es para hoy')],
          openedAtMs: NOW_MS - 5 * MINUTE_MS,
        }),
        transcript: [
          line('customer', 'hola', 14),
          line('bot', '¿En qué te ayudo?', 14),
          line('customer', 'mi pedido no llega y es para hoy', 5),
        ],
        facts: [fact('order', '4839'), fact('phone', '55 1234 5678'), fact('amount', '$500')],
      },
      'Lía tiene una queja y además tiene urgencia: «mi pedido no llega y es para hoy». Escribe desde hace 14 min y espera hace 5 min. Lo último del bot: «¿En qué te ayudo?». Datos: n.º 4839, tel. 55 1234 5678, $500.',
    ],
    [
      'nothing known beside the wish',
      {},
      'Lía pide hablar con una persona: «quiero hablar con alguien». Acaba de escribir. El bot no ha contestado en lo último. No dio datos concretos.',
    ],
    [
      'nobody with a name, for no recorded reason',
      { customerName: undefined, episode: null },
      'Un cliente, sin motivo registrado: «quiero hablar con alguien». Acaba de escribir. El bot no ha contestado en lo último. No dio datos concretos.',
    ],
    [
      'nothing at all',
      { customerName: undefined, episode: null, transcript: [] },
      'Un cliente, sin motivo registrado. No hay mensajes suyos guardados.',
    ],
    [
      'a bot that failed, whose lines are not quoted as the customer’s',
      {
        episode: anEpisode({
          reason: 'repeated_failure',
          openedAtMs: NOW_MS,
          evidence: [
            quoted('No entendí', 'history.repeated_failure', 'b1'),
            quoted('No te entiendo', 'history.repeated_failure', 'b2'),
          ],
        }),
        transcript: [
          line('customer', 'cambiar la talla', 3),
          line('bot', 'No entendí', 3),
          line('customer', 'la talla del vestido', 2),
          line('bot', 'No te entiendo', 2),
        ],
      },
      'Lía: el bot falló varias veces: «la talla del vestido». Escribe desde hace 3 min. El bot falló 2 veces seguidas. No dio datos concretos.',
    ],
    [
      'a bot that was unsure',
      {
        episode: anEpisode({
          reason: 'low_confidence',
          openedAtMs: NOW_MS,
          evidence: [
            quoted('quizá', 'history.low_confidence', 'b1'),
            quoted('tal vez', 'history.low_confidence', 'b2'),
          ],
        }),
      },
      'Lía: el bot no está seguro de sus respuestas: «quiero hablar con alguien». Acaba de escribir. El bot dudó 2 veces seguidas. No dio datos concretos.',
    ],
    [
      'a person who took it: nobody waits',
      {
        episode: anEpisode({
          reason: 'takeover',
          phase: 'claimed',
          openedAtMs: NOW_MS - 3 * HOUR_MS,
        }),
        transcript: [line('customer', 'hola', 125), line('person', 'voy', 1)],
      },
      'Lía: una persona tomó la conversación: «hola». Escribe desde hace 2 h. El bot no ha contestado en lo último. No dio datos concretos.',
    ],
    [
      'only what was written since the last long silence',
      {
        transcript: [
          line('customer', 'lo de la semana pasada', 60 * 24 * 7),
          line('bot', 'resuelto', 60 * 24 * 7),
          line('customer', 'otra cosa', 4),
        ],
      },
      'Lía pide hablar con una persona: «otra cosa». Escribe desde hace 4 min. El bot no ha contestado en lo último. No dio datos concretos.',
    ],
    [
      'that older lines are not known',
      { hasOlder: true, transcript: [line('customer', 'hola', 9), line('bot', '¿Sí?', 8)] },
      'Lía pide hablar con una persona: «hola». Escribe desde hace más de 9 min. Lo último del bot: «¿Sí?». No dio datos concretos.',
    ],
    [
      'days',
      {
        episode: anEpisode({ openedAtMs: NOW_MS - 50 * HOUR_MS }),
        transcript: [line('customer', 'hola', 60 * 30)],
      },
      'Lía pide hablar con una persona: «hola». Escribe desde hace 1 día y espera hace 2 días. El bot no ha contestado en lo último. No dio datos concretos.',
    ],
    [
      'many facts: the latest, and how many more',
      { facts: ['1111', '2222', '3333', '4444', '5555', '6666'].map((value) => fact('order', value)) },
      'Lía pide hablar con una persona: «quiero hablar con alguien». Acaba de escribir. El bot no ha contestado en lo último. Datos: n.º 3333, n.º 4444, n.º 5555, n.º 6666 y 2 más.',
    ],
    [
      'a reason of the team, and a clock that runs behind',
      {
        episode: anEpisode({ reason: 'manual', openedAtMs: NOW_MS + HOUR_MS }),
        transcript: [line('customer', 'hola', -9)],
      },
      'Lía: alguien del equipo lo pidió: «hola». Acaba de escribir. El bot no ha contestado en lo último. No dio datos concretos.',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(summary(changes)).toBe(expected)
  })

  it('shortens quotes until everything has its place', () => {
    const long = 'que no me llega el pedido que hice y nadie me sabe decir nada '.repeat(4)
    const told = summary({
      episode: anEpisode({ openedAtMs: NOW_MS - MINUTE_MS, evidence: [quoted(long)] }),
      transcript: [line('customer', long, 2), line('bot', long, 1)],
      facts: [fact('order', '4839')],
    })
    expect(told).toBe(
      'Lía pide hablar con una persona: «que no me llega el pedido que hice y nadie me sabe decir na…». Escribe desde hace 2 min y espera hace 1 min. Lo último del bot: «que no me llega el pedido que hice y nadie me sabe decir na…». Datos: n.º 4839.',
    )
  })

  it('is one line of at most 280 units whatever was written', () => {
    const text = fc.oneof(
      anyUtf16,
      anyUtf16.map((some) => some.repeat(20)),
    )
    const author = fc.constantFrom('customer', 'bot', 'person', 'system')
    const transcript = fc.array(fc.record({ author, text, atMs: fc.integer({ min: 0, max: 2 * NOW_MS }) }))
    const facts = fc.array(text.map((value) => fact('email', value)))
    fc.assert(
      fc.property(text, text, transcript, facts, (customerName, quote, lines, told) => {
        const episode = anEpisode({ contributing: ['bot_accusation'], evidence: [quoted(quote)] })
        const found = summary({ customerName, episode, transcript: lines, facts: told })
        expect(found.length).toBeLessThanOrEqual(280)
        expect(found.isWellFormed()).toBe(true)
        expect(found).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
      { numRuns: 300 },
    )
  })
})
