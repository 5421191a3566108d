import { createDetector } from 'relevo'
import { describe, expect, it } from 'vitest'

const detector = createDetector()

describe('what is denied calls nobody', () => {
  it.each([
    'nunca me estafaron',
    'no quiero hablar con el gerente',
    'ayer hablé con un asesor',
    'no es urgente',
  ])('%s', (text) => {
    expect(createDetector().detect(text).decision).not.toBe('escalate')
  })
})

describe('what Spanish says around a wish takes it back', () => {
  it.each([
    ['negated', 'no quiero hablar con una persona', 'no', 'quiero hablar con una persona'],
    ['not_yet', 'todavía no quiero hablar con un asesor', 'todavía no', 'quiero hablar con un asesor'],
    ['not_yet', 'quiero hablar con un asesor más adelante', 'más adelante', 'quiero hablar con un asesor'],
    [
      'third_person',
      'mi mamá: mi mamá quiero hablar con una persona',
      'mi mamá',
      'quiero hablar con una persona',
    ],
    ['name', 'quiero hablar con un agente de aduanas', 'agente de aduanas', 'quiero hablar con un agente'],
    ['exception', 'no tengo prisa', 'no tengo prisa', 'tengo prisa'],
  ])('%s: %s', (because, text, by, quote) => {
    const { decision, heldBack } = detector.detect(text)
    expect(decision).toBe('none')
    expect(heldBack).toHaveLength(1)
    expect(heldBack[0]).toMatchObject({ because, by: { quote: by }, quote })
  })
})

describe('what Spanish says elsewhere does not', () => {
  it.each([
    ['no, quiero hablar con una persona', 'quiero hablar con una persona'],
    ['no entendí. Quiero hablar con una persona', 'Quiero hablar con una persona'],
    ['no me sirvió pero quiero hablar con una persona', 'quiero hablar con una persona'],
    ['ayer no abrieron, quiero hablar con una persona', 'quiero hablar con una persona'],
    ['mi hermano compró ahí, quiero hablar con una persona', 'quiero hablar con una persona'],
  ])('%s', (text, quote) => {
    const { decision, heldBack, triggers } = detector.detect(text)
    expect(decision).toBe('escalate')
    expect(heldBack).toEqual([])
    expect(triggers.flatMap(({ evidence }) => evidence.map((one) => one.quote))).toContain(quote)
  })
})

describe('polarity is negation times target', () => {
  it.each([
    ['no quiero hablar con un bot', 'escalate'],
    ['no quiero hablar con nadie', 'none'],
    ['no quiero hablar con un asesor', 'none'],
  ])('%s: %s', (text, decision) => {
    expect(detector.detect(text).decision).toBe(decision)
  })

  it.each(['eres un bot', '¿eres un bot?'])('%s is unclear: a person is offered', (text) => {
    expect(detector.detect(text)).toMatchObject({
      decision: 'ask',
      triggers: [{ trigger: 'human_request', level: 'ask' }],
    })
  })
})
