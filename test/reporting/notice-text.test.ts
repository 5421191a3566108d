import type { Episode } from 'relevo'
import { anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { type NoticeFacts, noticeText } from '../../src/reporting/index.js'

function facts(changes: Partial<NoticeFacts> = {}): NoticeFacts {
  return {
    kind: 'escalation',
    tenantName: 'Ferretería Sur',
    customerName: 'Lía',
    episode: anEpisode(),
    note: undefined,
    summary: 'Lía pide a alguien.',
    facts: [],
    lastMessages: [],
    ...changes,
  }
}

const evidence: Episode['evidence'] = [
  {
    messageId: 'm-1',
    ruleId: 'complaint.test',
    reason: 'complaint',
    start: 0,
    end: 15,
    quote: 'llegó todo roto',
    why: 'se queja del producto',
  },
]

describe('the title of a notice', () => {
  it.each<[string, Partial<NoticeFacts>, string]>([
    ['who, why and whose', {}, 'Lía pide hablar con una persona (Ferretería Sur)'],
    [
      'a customer without a name',
      { customerName: undefined },
      'Un cliente pide hablar con una persona (Ferretería Sur)',
    ],
    [
      'one that became urgent',
      { kind: 'urgent' },
      'AHORA URGENTE: Lía pide hablar con una persona (Ferretería Sur)',
    ],
    ['a reminder', { kind: 'reminder' }, 'SIGUE ESPERANDO: Lía pide hablar con una persona (Ferretería Sur)'],
    [
      'a return that nobody asked for',
      { kind: 'resolution', episode: anEpisode({ outcome: 'returned_unclaimed' }) },
      'VOLVIÓ AL BOT, NADIE ATENDIÓ: Lía pide hablar con una persona (Ferretería Sur)',
    ],
    [
      'a return of somebody who went idle',
      { kind: 'resolution', episode: anEpisode({ outcome: 'returned_idle' }) },
      'VOLVIÓ AL BOT, NADIE SIGUIÓ: Lía pide hablar con una persona (Ferretería Sur)',
    ],
    [
      'an end',
      { kind: 'resolution', episode: anEpisode({ outcome: 'resolved_by_person' }) },
      'Resuelto: Lía pide hablar con una persona (Ferretería Sur)',
    ],
    ['one by hand', { kind: 'manual', episode: null }, 'Aviso: Lía necesita atención (Ferretería Sur)'],
  ])('%s', (_what, changes, title) => {
    expect(noticeText(facts(changes)).title).toBe(title)
  })

  it.each([
    ['human_request', 'pide hablar con una persona'],
    ['manager_request', 'pide a alguien con mando'],
    ['complaint', 'tiene una queja'],
    ['bot_accusation', 'acusa de engaño al negocio o al bot'],
    ['urgency', 'tiene urgencia'],
    ['negotiation', 'quiere negociar'],
    ['technical_issue', 'tiene una falla técnica'],
    ['frustration', 'está frustrado con la conversación'],
    ['low_confidence', 'el bot no está seguro de sus respuestas'],
    ['repeated_failure', 'el bot falló varias veces'],
    ['bot_error', 'el bot tuvo un error'],
    ['manual', 'alguien del equipo lo pidió'],
    ['takeover', 'una persona tomó la conversación'],
  ] as const)('%s reads "%s"', (reason, text) => {
    expect(noticeText(facts({ episode: anEpisode({ reason }) })).text).toContain(`Motivo: ${text}`)
  })
})

describe('the text of a notice', () => {
  it('tells reasons, quotes, priority, who should take it, a note and the last messages', () => {
    const episode = anEpisode({
      reason: 'complaint',
      contributing: ['urgency', 'human_request'],
      evidence,
      priority: 'high',
      agentType: 'billing',
    })
    const lastMessages = [
      { author: 'customer', text: 'hola' },
      { author: 'bot', text: '¿en qué ayudo?' },
      { author: 'person', text: 'ya lo veo' },
      { author: 'system', text: 'te contacto con alguien' },
    ] as const
    expect(noticeText(facts({ episode, note: 'cliente de siempre', lastMessages })).text).toBe(
      [
        'Resumen: Lía pide a alguien.',
        'Motivo: tiene una queja; tiene urgencia; pide hablar con una persona',
        '  «llegó todo roto» (se queja del producto)',
        'Prioridad: alta · Para: cobros',
        'Nota: cliente de siempre',
        'Últimos mensajes:',
        '  Cliente: hola',
        '  Bot: ¿en qué ayudo?',
        '  Persona: ya lo veo',
        '  Aviso: te contacto con alguien',
      ].join('\n'),
    )
  })

  it('leaves out what there is not', () => {
    expect(noticeText(facts()).text).toBe(
      [
        'Resumen: Lía pide a alguien.',
        'Motivo: pide hablar con una persona',
        'Prioridad: media · Para: atención',
      ].join('\n'),
    )
    expect(noticeText(facts({ episode: null })).text).toBe('Resumen: Lía pide a alguien.')
  })

  it.each([
    ['low', 'baja'],
    ['medium', 'media'],
    ['high', 'alta'],
    ['urgent', 'urgente'],
  ] as const)('priority %s reads "%s"', (priority, text) => {
    expect(noticeText(facts({ episode: anEpisode({ priority }) })).text).toContain(`Prioridad: ${text} ·`)
  })

  it.each([
    ['supervisor', 'supervisión'],
    ['billing', 'cobros'],
    ['technical', 'soporte técnico'],
    ['sales', 'ventas'],
    ['support', 'atención'],
  ] as const)('agent type %s reads "%s"', (agentType, text) => {
    expect(noticeText(facts({ episode: anEpisode({ agentType }) })).text).toContain(`· Para: ${text}`)
  })
})
