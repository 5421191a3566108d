import { createDetector } from 'relevo'
import { describe, expect, it } from 'vitest'

const optOut = (text: string) => createDetector().detect(text).optOut

describe('an opt-out word', () => {
  it.each(['BAJA', 'baja.', 'Stop', 'STOP!!', 'darme de baja', 'No me escriban más'])(
    '%s is the whole message',
    (text) => {
      expect(optOut(text)).toBe(true)
    },
  )

  it.each([
    'la planta baja está disponible',
    '¿me dan de baja la luz y la ponen a otro nombre?',
    'el stop del carro no prende',
    'baja el precio',
    'no pares',
    `baja${' '.repeat(5000)}el precio`,
    '',
  ])('inside other words means nothing: %s', (text) => {
    expect(optOut(text)).toBe(false)
  })
})
