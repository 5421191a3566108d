import { createDetector, type DetectorOptions, explain, type History } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aHold, aRule, aRuleset } from './small-rulesets.js'

const rules = aRuleset({
  rules: [
    aRule(),
    aRule({ id: 'frustration.test', trigger: 'frustration', patterns: ['otra vez'], weight: 0.5 }),
  ],
  holds: [aHold()],
})
const explained = (text: string, language: DetectorOptions['language'] = 'es', history?: History) =>
  explain(createDetector({ rules, language }).detect(text, history)).split('\n')

describe('a detection in plain words, a line each', () => {
  it.each([
    ['nothing', 'hola', ['Nada pide una persona.']],
    [
      'one finding',
      'quiero un asesor',
      [
        'Hace falta una persona (confianza 0.9).',
        '✔ human_request 0.9 (escalate): «quiero un asesor», lo pide',
      ],
    ],
    [
      'an unclear one',
      'otra vez',
      [
        'No está claro: se ofrece una persona (confianza 0.5).',
        '✔ frustration 0.5 (ask): «otra vez», lo pide',
      ],
    ],
    [
      'what was held back',
      'no quiero un asesor',
      ['Nada pide una persona.', '✘ No contó: human_request, «quiero un asesor», lo pide; lo niega («no»)'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(explained(text)).toEqual(expected)
  })

  it('in English', () => {
    expect(explained('no quiero un asesor', 'en')).toEqual([
      'Nothing calls for a person.',
      '✘ Did not count: human_request, «quiero un asesor», asks for it; it is denied («no»)',
    ])
  })

  it('with what the last messages show', () => {
    const bot = (messageId: string, atMs: number) =>
      ({ messageId, author: 'bot', text: 'Nuestro horario es de nueve a seis.', atMs }) as const
    const before = [
      bot('m1', 0),
      { messageId: 'm2', author: 'customer', text: 'no', atMs: 1 } as const,
      bot('m3', 2),
    ]
    const [first, second] = explained('mande', 'es', {
      messageId: 'm4',
      atMs: 3,
      before: [...before, bot('m5', 2)],
    })
    expect(first).toBe('Hace falta una persona.')
    expect(second).toMatch(
      /^✔ Los últimos mensajes: el bot no le ha servido varias veces seguidas \(repeated_failure: /,
    )
  })
})
