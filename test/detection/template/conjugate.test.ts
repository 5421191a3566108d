import { describe, expect, it } from 'vitest'
import { conjugate } from '../../../src/detection/template/conjugate.js'
import type { VerbForm } from '../../../src/detection/template/verb-forms.js'

describe('the forms of a regular verb', () => {
  it.each<[VerbForm, string]>([
    ['inf', 'llamar'],
    ['cmd', 'llama llame llamen llamad'],
    ['now', 'llama llamas llaman llamais llamai llami'],
    ['wish', 'llame llames llamen llameis'],
    ['past', 'llamo llamaste llamasteis llamaron'],
    ['was', 'llamaba llamabas llamaban llamabais'],
    ['i', 'llamo llamamos'],
    ['did', 'llame llamamos llamaba llamabamos'],
    ['will', 'llamare llamaremos'],
    ['part', 'llamado llamada llamados llamadas'],
    ['ger', 'llamando'],
  ])('%s: %s', (form, expected) => {
    expect(conjugate('llamar', form)).toEqual(expected.split(' '))
  })

  it.each<[VerbForm, string]>([
    ['would', 'llamaria llamara llamase llamareis'],
    ['cmdme', 'llamame llameme llamenme llamadme llamenos'],
    ['cmdit', 'llamalo llamenla llamadles llameselo'],
    ['infme', 'llamarme llamarnos llamarmelo llamarmelas'],
    ['infit', 'llamarlo llamarles llamarselo'],
  ])('%s holds %s', (form, some) => {
    expect(conjugate('llamar', form)).toEqual(expect.arrayContaining(some.split(' ')))
  })
})

describe('what spelling, stress and irregular stems change', () => {
  it.each<[string, VerbForm, string]>([
    ['comunicar', 'cmdme', 'comuniqueme comuniquenme comunicame'],
    ['pagar', 'wish', 'pague paguen'],
    ['enlazar', 'wish', 'enlace enlacen'],
    ['dirigir', 'wish', 'dirija dirijan'],
    ['reconocer', 'i', 'reconozco'],
    ['atender:atiend', 'cmdme', 'atiendeme atendeme atiendame atendedme'],
    ['atender:atiend', 'past', 'atendio atendieron'],
    ['devolver:devuelv:::devuelt', 'part', 'devuelto devuelta'],
    ['pedir:pid', 'past', 'pidio pediste pidieron'],
    ['transferir:transfier', 'would', 'transfiriera transferiria'],
    ['leer', 'past', 'leyo leyeron'],
    ['leer', 'ger', 'leyendo'],
    ['hacer::hag:hic:hech', 'past', 'hizo hiciste hicieron'],
    ['hacer::hag:hic:hech', 'would', 'haria haran hiciera'],
    ['decir:dic:dig:dij:dich', 'past', 'dijo dijeron'],
    ['decir:dic:dig:dij:dich', 'now', 'dice decis'],
    ['poner::pong:pus:puest', 'would', 'pondria pusiera'],
    ['poner::pong:pus:puest', 'i', 'pongo'],
    ['venir:vien:veng:vin', 'did', 'vine vinimos'],
    ['decir:dic:dig:dij:dich', 'cmdit', 'dile decile digale'],
    ['poner::pong:pus:puest', 'cmdme', 'ponme poneme pongame'],
    ['hacer::hag:hic:hech', 'will', 'hare haremos'],
    ['dar:::d', 'past', 'dio diste dieron'],
  ])('%s %s: %s', (verb, form, some) => {
    expect(conjugate(verb, form)).toEqual(expect.arrayContaining(some.split(' ')))
  })
})

it('a family brings the forms of all its verbs, each once', () => {
  expect(conjugate('llamar marcar llamar', 'inf')).toEqual(['llamar', 'marcar'])
})

it('a command is no preposition, a wish may look like one', () => {
  expect(conjugate('dar:::d', 'cmd')).toEqual(['da', 'den', 'dad'])
  expect(conjugate('dar:::d', 'wish')).toContain('de')
})
