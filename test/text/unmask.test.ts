import { describe, expect, it } from 'vitest'
import { unmask } from '../../src/text/index.js'

describe('digits in place of letters', () => {
  it.each([
    ['h4bl4r', 'hablar'],
    ['p3rs0n4', 'persona'],
    ['a5es0r', 'asesor'],
    ['1nu7il', 'inutil'],
    ['ro8ot', 'robot'],
  ])('%s reads %s', (written, read) => {
    expect(unmask(written)).toBe(read)
  })

  it('leaves digits that are drawn like no letter', () => {
    expect(unmask('a2e6o9')).toBe('a2e6o9')
  })

  it.each(['', 'hablar', 'niño', '2024', '7'])('%j is no mixture of both, and hides nothing', (word) => {
    expect(unmask(word)).toBeNull()
  })
})
