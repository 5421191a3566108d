import { createDetector } from 'relevo'
import { expect, it } from 'vitest'
import { scripted } from './scripts.js'

const { assess } = createDetector()
const angerIn = (...lines: string[]) =>
  assess(scripted(...lines)).flatMap(({ kind, messageIds }) => (kind === 'frustration' ? [messageIds] : []))

it.each<[string, string[], string[]]>([
  [
    'capitals and marks after quiet writing',
    ['c mi saldo no está', 'b Hola.', 'c MI SALDO NO ESTÁ!!', 'b Hola.', 'c RESPONDAN'],
    ['m2', 'm4'],
  ],
  ['insults with stretched marks', ['c el pedido', 'b Hola.', 'c no entiendes nada!!'], ['m2']],
  [
    'shouts that get short',
    ['c quiero que me digan dónde está', 'b Hola.', 'c ¿dónde está el pedido??', 'b Hola.', 'c PEDIDO!!'],
    ['m2', 'm4'],
  ],
])('anger rises: %s', (_what, lines, messageIds) => {
  expect(angerIn(...lines)).toEqual([messageIds])
  expect(angerIn(...lines.slice(0, 1))).toEqual([])
})

it.each<[string, string[]]>([
  ['capitals from the first line on', ['c QUIERO UN BALON!!', 'b Sí.', 'c MANDEN UNO!!']],
  [
    'marks and few words alone',
    ['c una mesa para la noche', 'b ¿Hora?', 'c a las nueve!!', 'b ¿Dónde?', 'c terraza!!'],
  ],
  ['joy', ['c ya abrieron?', 'b Sí.', 'c SIII GENIAL!!!', 'b ¡Ven!', 'c VOY VOLANDO JAJAJA!!']],
  [
    'a line of the bot last',
    ['c mi saldo', 'b Hola.', 'c MI SALDO NO ESTÁ!!', 'b Hola.', 'c RESPONDAN', 'b Hola.'],
  ],
])('no anger: %s', (_what, lines) => {
  expect(angerIn(...lines)).toEqual([])
})
