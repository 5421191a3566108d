import * as fc from 'fast-check'
import { createDetector } from 'relevo'
import { describe, expect, it } from 'vitest'
import { scripted } from './scripts.js'

const { assess } = createDetector()
const shownBy = (...lines: string[]) => assess(scripted(...lines))
const failure = (...messageIds: string[]) => [
  { kind: 'repeated_failure', messageIds, why: expect.any(String) },
]

describe('two useless answers in a row are a failure, shown by', () => {
  it.each<[string, string[], string[]]>([
    [
      'a bot that does not understand',
      ['c mi caja llegó rota', 'b No te entendí.', 'c la caja', 'b Opción no válida.'],
      ['m1', 'm3'],
    ],
    [
      'a bot that does not know',
      ['c cubre dental?', 'b No tengo información sobre eso.', 'c y lentes?', 'b No puedo ayudarte con eso.'],
      ['m1', 'm3'],
    ],
    [
      'the same answer to other questions',
      [
        'c hay cupo?',
        'b Inscríbete en nuestra web.',
        'c es virtual?',
        'b ¡Inscríbete en nuestra web!',
        'c y el título?',
        'b Inscríbete en nuestra web',
      ],
      ['m3', 'm5'],
    ],
    [
      'answers turned down',
      ['c mi recibo subió', 'b Pague en línea.', 'c no es eso', 'b Pague en el banco.', 'c eso no me sirve'],
      ['m2', 'm4'],
    ],
    [
      'a question put again in other words',
      [
        'c mi paraguas perdió el mango',
        'b Tenemos ofertas.',
        'c el mango del paraguas se soltó',
        'b Visite la tienda.',
        'c quiero otro mango para el paraguas',
      ],
      ['m2', 'm4'],
    ],
    [
      'the one word that matters, over and over',
      ['c quiero cancelar', 'b ¡Te regalamos un mes!', 'c cancelar', 'b ¿Seguro?', 'c cancelar'],
      ['m2', 'm4'],
    ],
    [
      'doubt about what was never answered',
      [
        'c el televisor llegó sin control',
        'b Gracias.',
        'c sí pero falta el control',
        'b ¡Gracias!',
        'c pero el control?',
      ],
      ['m2', 'm4'],
    ],
    [
      'failures with a doubt between them',
      [
        'c mi recibo',
        'b No te entendí.',
        'c sí pero cuánto es',
        'b Pague en línea.',
        'c entonces dónde',
        'b No entendí.',
      ],
      ['m1', 'm5'],
    ],
  ])('%s', (_what, lines, messageIds) => {
    expect(shownBy(...lines)).toEqual(failure(...messageIds))
    expect(shownBy(...lines.slice(0, 3))).toEqual([])
  })

  it('low confidence, which has its own name', () => {
    const lines = [
      'c cubre resonancia?',
      'b.3 Cubre consultas.',
      'c en el plan Oro',
      'b.44 El plan Oro es ideal.',
    ]
    expect(shownBy(...lines)).toMatchObject([{ kind: 'low_confidence', messageIds: ['m1', 'm3'] }])
    expect(shownBy(...lines.with(3, 'b.45 El plan Oro es ideal.'))).toEqual([])
  })
})

describe('no failure', () => {
  it.each<[string, string[]]>([
    [
      'a good answer between two useless ones',
      ['c a', 'b No te entendí.', 'c el martes', 'b Agendado.', 'c genial', 'b No te entendí.'],
    ],
    [
      'the customer’s own "no entendí"',
      ['c no entendí', 'b Son $20.', 'c no te entendí', 'b Veinte pesos.', 'c ah'],
    ],
    ['"ok" twice', ['c dos cocas', 'b Listo.', 'c y pan', 'b Listo.', 'c y sal', 'b Listo.']],
    [
      'words that the bot took up',
      [
        'c precio del mango',
        'b El mango está a $5.',
        'c el precio del mango es por kilo?',
        'b Sí.',
        'c va mango',
      ],
    ],
  ])('%s', (_what, lines) => {
    expect(scripted(...lines).flatMap((_, at) => assess(scripted(...lines).slice(0, at + 1)))).toEqual([])
  })
})

it('a long answer is the same where the record kept its beginning only', () => {
  const long = `Puede hacerlo en la sucursal ${'más cercana '.repeat(20)}`
  const turns = scripted(
    'c a',
    `b ${long.slice(0, 160)}`,
    'c b',
    `b ${long.slice(0, 160)}`,
    'c d',
    `b ${long}`,
  )
  expect(assess(turns)).toEqual(failure('m3', 'm5'))
})

it('what came before the last twelve turns changes nothing', () => {
  const tail = scripted(
    'c mi caja',
    'b No te entendí.',
    ...Array.from({ length: 5 }, () => ['c hm', 'b No te entendí.']).flat(),
  )
  const older = fc.array(fc.constantFrom('c la caja', 'b No te entendí.', 'b.1 Hola', 'c NO SIRVEN!!!'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(older, (lines) => {
      expect(assess([...scripted(...lines), ...tail])).toEqual(assess(tail))
    }),
    { numRuns: 50, seed: 7 },
  )
})
