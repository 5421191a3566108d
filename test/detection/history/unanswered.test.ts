import { createDetector } from 'relevo'
import { expect, it } from 'vitest'
import { scripted } from './scripts.js'

const { assess } = createDetector()
const waitingIn = (...lines: string[]) =>
  assess(scripted(...lines)).flatMap(({ kind, messageIds }) => (kind === 'unanswered' ? [messageIds] : []))

it.each<[string, string[], string[]]>([
  ['a ping after a minute and a half', ['c@0 cancelen mi clase', 'c@90 hola?'], ['m0', 'm1']],
  ['nothing but marks', ['c@0 cancelen mi clase', 'c@90 ???'], ['m0', 'm1']],
  ['a question among three lines', ['c@0 ya pagué', 'c@60 ¿llegó?', 'c@200 espero'], ['m0', 'm1', 'm2']],
  [
    'since the last answer only',
    ['c@0 hola', 'b@5 Un momento.', 'c@100 sigue ahí?', 'c@300 hola?'],
    ['m2', 'm3'],
  ],
])('waits: %s', (_what, lines, messageIds) => {
  expect(waitingIn(...lines)).toEqual([messageIds])
})

it.each<[string, string[]]>([
  ['a second less', ['c@0 cancelen mi clase', 'c@89 hola?']],
  ['two lines of news', ['c@0 ya pagué', 'c@200 te mando la foto']],
  ['reports that ask for nothing', ['c@0 gracias', 'c@900 ya salí', 'c@1500 llegué']],
  ['an answer that came', ['c@0 cancelen mi clase', 'c@90 hola?', 'b@91 Hecho.']],
])('does not wait: %s', (_what, lines) => {
  expect(waitingIn(...lines)).toEqual([])
})
