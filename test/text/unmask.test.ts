import { describe, expect, it } from 'vitest'
import { unmask } from '../../src/text/index.js'

describe('digits in place of letters', () => {
  it.each([
    ['h4bl4r', 'hablar'],
    ['p3rs0n4', 'persona'],
    ['a5es0r', 'asesor'],
    ['1nu7il', 'inutil'],
    ['ro8ot', 'robot'],
    ['ni6o2', 'ni6o2'],
  ])('%s reads %s', (written, read) => {
    expect(unmask(written)).toBe(read)
  })

  it.each(['', 'hablar', 'niño', '2024', '7'])('%j is no mixture of both, and hides nothing', (word) => {
    expect(unmask(word)).toBeNull()
  })
})
