import type { Content } from './webhook-schema.js'

const NAMES: ReadonlyMap<string, string> = new Map([
  ['image', '[foto]'],
  ['video', '[video]'],
  ['audio', '[audio]'],
  ['document', '[documento]'],
  ['sticker', '[sticker]'],
  ['location', '[ubicación]'],
  ['contacts', '[contacto]'],
  ['order', '[pedido]'],
  ['interactive', '[formulario]'],
])

/** What the transcript says in place of words, in Spanish, such as `[foto]`. */
export function placeholderOf({ type, audio }: Content): string {
  if (audio?.voice === true) return '[nota de voz]'
  return NAMES.get(type) ?? '[mensaje sin texto]'
}
