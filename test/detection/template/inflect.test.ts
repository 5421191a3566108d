import { expect, it } from 'vitest'
import { inflect } from '../../../src/detection/template/inflect.js'

it.each([
  ['molesto', 'molesto molesta molestos molestas'],
  ['persona', 'persona personas'],
  ['grande', 'grande grandes'],
  ['asesor', 'asesor asesora asesores asesoras'],
  ['capaz', 'capaz capaces'],
  ['iraqui', 'iraqui iraquis iraquies'],
])('%s/ is %s', (word, forms) => {
  expect(inflect(word)).toEqual(forms.split(' '))
})
