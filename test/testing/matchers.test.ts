import { assertMessage, createJudge, matchers, type RelevoMatchers } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration that is extended has it
  interface Matchers<T = any> extends RelevoMatchers<T> {}
}
expect.extend(matchers)

const lean = createJudge({ policy: { does: { negotiation: 'ask' } } })

describe('matchers that hold', () => {
  it('on a plain text, under the default policy', () => {
    expect('páseme con un asesor').toEscalate()
    expect('páseme con un asesor').toEscalate({
      trigger: 'human_request',
      quote: 'páseme con un asesor',
      priority: 'medium',
      agentType: 'support',
    })
    expect('¿eres un robot?').toAsk({ trigger: 'human_request' })
    expect('somos cuatro personas').toStayQuiet()
    expect('bueno, páseme con un asesor').toQuote('páseme con un asesor')
    expect('quiero hablar con el gerente').toHavePriority('high')
  })

  it('on what a judge says', () => {
    expect(lean('¿me hacés un descuento?')).toAsk()
    expect('¿me hacés un descuento?').toEscalate()
  })

  it('negated', () => {
    expect('hola').not.toEscalate()
    expect('hola').not.toQuote('hola')
    expect('páseme con un asesor').not.toStayQuiet()
    expect('páseme con un asesor').not.toHavePriority('low')
  })
})

/** Each is tried in both ways, and must say the same. */
const failing: readonly [string, (message: RelevoMatchers<void>) => void, string][] = [
  ['hola', (message) => message.toEscalate(), 'expected «hola» to escalate, but it stays quiet: nothing'],
  [
    'quiero un asesor',
    (message) => message.toEscalate({ priority: 'urgent' }),
    'expected «quiero un asesor» to escalate, priority urgent, but it escalates for human_request, medium, support: escalate human_request «quiero un asesor»',
  ],
  ['hola', (message) => message.toAsk(), 'expected «hola» to ask, but it stays quiet: nothing'],
  [
    '¿eres un bot?',
    (message) => message.toStayQuiet(),
    'expected «¿eres un bot?» to stay quiet, but it asks: ask human_request «eres un bot»',
  ],
  [
    'hola',
    (message) => message.toQuote('hola'),
    'expected «hola» to quote «hola», but it stays quiet: nothing',
  ],
  [
    'hola',
    (message) => message.toHavePriority('low'),
    'expected «hola» to have priority low, but it stays quiet: nothing',
  ],
]

describe('matchers that do not hold say what was found', () => {
  it.each(failing)('%s', (text, check, message) => {
    expect(() => check(expect(text) as unknown as RelevoMatchers<void>)).toThrow(message)
    expect(() => check(assertMessage(text))).toThrow(
      expect.objectContaining({ code: 'ERR_ASSERTION', message }),
    )
  })

  it('say so where they were negated', () => {
    expect(() => expect('quiero un asesor').not.toEscalate()).toThrow('not to escalate, but it escalates')
  })
})

describe('assertMessage', () => {
  it('is silent where all holds', () => {
    const message = assertMessage(lean('¿me hacés un descuento?'))
    message.toAsk({ trigger: 'negotiation' })
    message.toQuote('me hacés un descuento')
    assertMessage('hola').toStayQuiet()
    assertMessage('quiero hablar con el gerente').toHavePriority('high')
    assertMessage('quiero hablar con el gerente').toEscalate({ agentType: 'supervisor' })
  })

  it.each([undefined, 5, {}])('refuses %j as misuse', (subject) => {
    expect(() => assertMessage(subject as never).toStayQuiet()).toThrow(TypeError)
  })
})
