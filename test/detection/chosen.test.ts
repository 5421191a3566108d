import { createDetector, type History } from 'relevo'
import { describe, expect, it } from 'vitest'

const detector = createDetector()
const press = (text: string, more: Partial<History> = {}) =>
  detector.detect(text, { messageId: 'm1', atMs: 0, before: [], chosen: true, ...more })

describe('the title of a pressed button', () => {
  it.each([
    ['a person', 'Hablar con un asesor', 'human_request'],
    ['a manager', 'Hablar con el gerente', 'manager_request'],
  ])('asks for %s like written words, and is marked', (_what, text, trigger) => {
    const { decision, triggers } = press(text)
    expect(decision).toBe('escalate')
    expect(triggers.map((hit) => hit.trigger)).toContain(trigger)
    expect(triggers.flatMap(({ evidence }) => evidence.map(({ chosen }) => chosen))).not.toContain(undefined)
  })

  it.each([
    ['a complaint', 'Pésimo servicio'],
    ['a fault', 'La página no funciona'],
    ['hurry', 'Es urgente'],
  ])('never calls anybody for %s: it is the bot’s wording', (_what, text) => {
    expect(detector.detect(text).decision).toBe('escalate')
    const { decision, heldBack } = press(text)
    expect(decision).toBe('none')
    expect(heldBack.map(({ because }) => because)).toContain('chosen')
  })

  it('written words are not marked', () => {
    const [hit] = detector.detect('Hablar con un asesor').triggers
    expect(hit?.evidence[0]).not.toHaveProperty('chosen')
  })
})

describe('what the host knows a button to mean', () => {
  it('counts fully, whatever the title says', () => {
    expect(press('2', { means: 'complaint' })).toMatchObject({
      decision: 'escalate',
      confidence: 1,
      triggers: [
        {
          trigger: 'complaint',
          level: 'escalate',
          evidence: [{ ruleId: 'chosen', start: 0, end: 1, quote: '2', chosen: true }],
        },
      ],
    })
  })

  it('is not also held back', () => {
    expect(press('Tengo una queja', { means: 'complaint' }).heldBack).toEqual([])
  })

  it('takes the place of the same trigger found in the title', () => {
    const { triggers } = press('Hablar con un asesor', { means: 'human_request' })
    expect(triggers.map(({ trigger, confidence }) => [trigger, confidence])).toEqual([['human_request', 1]])
  })
})
