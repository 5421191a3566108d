import * as fc from 'fast-check'
import { type DailySummaryInput, dailySummary, type Episode, metricsOf } from 'relevo'
import { anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { DAY, EPISODES, FROM, HOURS, minutes, TO } from './golden.js'

const sumUp = (changes: Partial<DailySummaryInput> = {}) =>
  dailySummary({ episodes: EPISODES, tenantName: 'Tienda', timeZone: HOURS.timeZone, day: DAY, ...changes })

describe('the summary of a day', () => {
  it('is of the local day', () => {
    expect(sumUp()).toMatchObject({
      day: DAY,
      metrics: metricsOf({ episodes: EPISODES, fromMs: FROM, toMs: TO }),
    })
    // In UTC the day ends six hours earlier, and f-1 is of it.
    expect(sumUp({ timeZone: 'UTC' }).metrics.episodes).toBe(7)
  })

  it('tells what there is to tell', () => {
    const { title, text } = sumUp({
      hours: HOURS,
      activeConversations: 80,
      sla: { claimMs: minutes(10), firstResponseMs: minutes(15), share: 0.5 },
      usage: [
        { meter: 'messages', used: 250, limit: 1000 },
        { meter: 'judgements', used: 7, limit: null },
      ],
    })
    expect(title).toBe('Resumen del 24 de noviembre de 2026: 6 casos (Tienda)')
    expect(text.split('\n')).toEqual([
      '6 casos; 2 siguen abiertos',
      'Motivos: pide hablar con una persona (2), tiene una queja (1), tiene una falla técnica (1), alguien del equipo lo pidió (1), una persona tomó la conversación (1)',
      'Prioridad: media (3), urgente (1), alta (1), baja (1)',
      'Cierre: resueltos por una persona (2), devueltos al bot porque la persona dejó de escribir (1), cancelados por el cliente (1)',
      'Clientes que escribieron y llegaron a una persona: 4 de 80 conversaciones (5 %)',
      'Hasta que alguien lo toma: mediana 4 min, 90 % en 9 min o menos en horario de atención (3 mediciones)',
      'Primera respuesta de una persona: mediana 6 min, 90 % en 17 min o menos en horario de atención (3 mediciones)',
      'Respuesta a cada mensaje: mediana 4 min, 90 % en 6 min o menos en horario de atención (4 mediciones)',
      'Tomar en 10 min, meta 50 %: 3 de 4 (75 %), se cumple',
      'Responder en 15 min, meta 50 %: 2 de 3 (67 %), se cumple',
      'Satisfacción: 3,5 de 5 (2 respuestas, 4 preguntas, 3 entregadas)',
      'Uso de messages: 250 de 1000 (25 %)',
      'Uso de judgements: 7, sin límite',
      'Abiertos en los que nadie del equipo hizo nada en 24 h: 1',
      '  f: pide hablar con una persona; prioridad media; nadie lo tomó; 24 h',
    ])
  })

  it('says so where nothing was measured', () => {
    const one = anEpisode({ openedAtMs: FROM, customerWroteAtMs: FROM })
    expect(
      sumUp({ episodes: [one], sla: { claimMs: minutes(15), share: 0.9 }, nowMs: FROM + 1 }),
    ).toMatchObject({
      title: 'Resumen del 24 de noviembre de 2026, aún en curso: 1 caso (Tienda)',
      text: [
        '1 caso; 1 sigue abierto',
        'Motivos: pide hablar con una persona (1)',
        'Prioridad: media (1)',
        'Clientes que escribieron y llegaron a una persona: 1, porcentaje sin datos',
        'Hasta que alguien lo toma: sin datos',
        'Primera respuesta de una persona: sin datos',
        'Respuesta a cada mensaje: sin datos',
        'Tomar en 15 min, meta 90 %: todavía ninguno vencía',
        'Satisfacción: no se preguntó',
      ].join('\n'),
    })
  })

  it('of a quiet day is one line, and names who was left alone all the same', () => {
    expect(sumUp({ episodes: [] })).toMatchObject({
      title: 'Resumen del 24 de noviembre de 2026: 0 casos (Tienda)',
      text: 'No se llamó a ninguna persona.',
    })
    const old = anEpisode({
      openedAtMs: FROM - 3 * 86_400_000,
      phase: 'claimed',
      reason: 'complaint',
      priority: 'high',
    })
    expect(sumUp({ episodes: [old] }).text.split('\n')).toEqual([
      'No se llamó a ninguna persona.',
      'Abiertos en los que nadie del equipo hizo nada en 24 h: 1',
      '  conv: tiene una queja; prioridad alta; lo tomó una persona; 4 días',
    ])
  })

  it('names ten of those left alone, and how many more', () => {
    const many = Array.from({ length: 13 }, (_, n) =>
      anEpisode({ conversationId: `c${n}`, episodeId: `c${n}-1`, openedAtMs: FROM - 86_400_000 * (13 - n) }),
    )
    const lines = sumUp({ episodes: many }).text.split('\n')
    expect(lines.slice(1, 3)).toEqual([
      'Abiertos en los que nadie del equipo hizo nada en 24 h: 13',
      expect.stringContaining('  c0: '),
    ])
    expect(lines.slice(-2)).toEqual([expect.stringContaining('  c9: '), '  y 3 más'])
  })

  it.each<[string, Partial<Episode>, string]>([
    [
      'nobody answered',
      { satisfaction: { askedAtMs: FROM, deliveredAtMs: FROM } },
      'sin respuestas (1 pregunta, 1 entregada)',
    ],
    [
      'one did',
      { satisfaction: { askedAtMs: FROM, deliveredAtMs: FROM, score: 5 } },
      '5,0 de 5 (1 respuesta, 1 pregunta, 1 entregada)',
    ],
  ])('of satisfaction where %s', (_what, changes, text) => {
    expect(sumUp({ episodes: [anEpisode({ openedAtMs: FROM, ...changes })] }).text).toContain(
      `Satisfacción: ${text}`,
    )
  })

  it.each<[number, number, string]>([
    [0, 50, '0 de 50 conversaciones (0 %)'],
    [1, 1000, '1 de 1000 conversaciones (menos de 1 %)'],
    [399, 400, '399 de 400 conversaciones (99 %)'],
    [400, 400, '400 de 400 conversaciones (100 %)'],
  ])('neither all nor nothing is said of what comes near: %i of %i', (count, activeConversations, text) => {
    const episodes = Array.from({ length: Math.max(1, count) }, (_, n) =>
      anEpisode({
        conversationId: `c${n}`,
        openedAtMs: FROM,
        ...(count > 0 ? { customerWroteAtMs: FROM } : {}),
      }),
    )
    expect(sumUp({ episodes, activeConversations }).text).toContain(text)
  })

  it.each<[number, string]>([
    [0, '0 s'],
    [59_999, '59 s'],
    [minutes(1), '1 min'],
    [minutes(59.4), '59 min'],
    [minutes(60), '1 h'],
    [minutes(200), '3 h 20 min'],
    [minutes(47 * 60 + 59), '47 h 59 min'],
    [minutes(71 * 60), '2 días'],
  ])('%i ms reads %s', (ms, text) => {
    const episode = anEpisode({ openedAtMs: FROM, claimedAtMs: FROM + ms })
    expect(sumUp({ episodes: [episode] }).text).toContain(
      `mediana ${text}, 90 % en ${text} o menos (1 medición)`,
    )
  })

  it('is a notice of one title, whatever the business is called, and holds no words of customers', () => {
    const evidence = [
      {
        messageId: 'm',
        ruleId: 'r.r',
        reason: 'complaint',
        start: 0,
        end: 7,
        quote: 'SECRETO',
        why: 'queja',
      },
    ] as const
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (tenantName) => {
        const { title, text } = sumUp({ tenantName, episodes: EPISODES.map((one) => ({ ...one, evidence })) })
        expect(title).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(title.length).toBeLessThanOrEqual(200)
        expect(title + text).not.toMatch(/SECRETO|muy amable/)
      }),
      { numRuns: 100 },
    )
  })

  it('is of a day that there is', () => {
    expect(() => sumUp({ day: '2026-02-30' })).toThrow(TypeError)
  })
})
