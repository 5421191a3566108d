import { readScore } from 'relevo'
import { describe, expect, it } from 'vitest'

describe('an answer to "how was it, from 1 to 5?"', () => {
  it.each<[string, number, string?]>([
    ['5', 5],
    [' 4 ', 4],
    ['3.', 3],
    ['4/5', 4],
    ['5 de 5', 5],
    ['un 2', 2],
    ['le doy un 5', 5],
    ['cinco', 5],
    ['5 estrellas', 5],
    ['⭐⭐', 2],
    ['⭐⭐⭐⭐⭐ gracias', 5],
    ['Muy bien', 5],
    ['bien', 4],
    ['regular', 3],
    ['mal', 2],
    ['muy mal', 1],
    ['PÉSIMO', 1],
    ['Excelente, gracias', 5],
    ['1, porque nadie contestó', 1, 'porque nadie contestó'],
    ['4 pero tardaron', 4, 'pero tardaron'],
  ])('%s', (text, score, comment) => {
    expect(readScore(text)).toEqual({ score, ...(comment !== undefined && { comment }) })
  })

  it.each([
    '',
    '0',
    '6',
    '10',
    '5000',
    '1.5',
    '2 personas',
    '3 cajas de galletas',
    '4:30',
    'a las 5',
    'muy bien o muy mal',
    'bien caro',
    'no muy bien, quiero hablar con alguien',
    'gracias',
    '⭐⭐⭐⭐⭐⭐',
    '¿qué tan mal está?',
  ])('%s is none', (text) => {
    expect(readScore(text)).toBeNull()
  })
})
