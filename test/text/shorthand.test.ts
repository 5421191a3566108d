import { describe, expect, it } from 'vitest'
import { fold, shorthand } from '../../src/text/index.js'

const entries = [...shorthand]

describe('chat shorthand', () => {
  it.each([
    ['q', 'que'],
    ['k', 'que'],
    ['xq', 'porque'],
    ['pq', 'porque'],
    ['xfa', 'porfavor'],
    ['tmb', 'tambien'],
    ['toy', 'estoy'],
    ['msj', 'mensaje'],
    ['qro', 'quiero'],
    ['uds', 'ustedes'],
  ])('%s stands for %s', (form, word) => {
    expect(shorthand.get(form)).toBe(word)
  })

  it('is one folded word for one folded word', () => {
    for (const [form, word] of entries) {
      expect([fold(form).text, fold(word).text]).toEqual([form, word])
      expect(`${form} ${word}`).toMatch(/^[a-zñ]+ [a-zñ]+$/)
    }
  })

  it('is read once: what a form stands for is no form itself', () => {
    expect(entries.filter(([, word]) => shorthand.has(word))).toEqual([])
  })

  it.each(['no', 'si', 'ya', 'un', 'una', 'con', 'hola', 'humano', 'agente', 'asesor'])(
    'leaves the ordinary word "%s" alone',
    (word) => {
      expect(shorthand.has(word)).toBe(false)
    },
  )
})
