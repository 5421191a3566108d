import leven from 'leven'
import { type Author, authors } from './transcript-line.js'

/** How each field may be called in a file: in any case, with or without accents, spaces and underscores. */
const names = {
  tenantId: ['tenantid', 'tenant', 'negocio', 'business'],
  conversationId: ['conversationid', 'conversation', 'conversacion', 'idconversacion', 'chatid', 'chat'],
  messageId: ['messageid', 'idmensaje', 'id'],
  author: ['author', 'autor', 'role', 'rol', 'sender', 'remitente', 'de', 'from'],
  text: ['text', 'texto', 'message', 'mensaje', 'body', 'content', 'contenido'],
  atMs: ['atms', 'at', 'fecha', 'fechahora', 'timestamp', 'time', 'date', 'datetime', 'createdat', 'hora'],
  name: ['name', 'nombre', 'authorname'],
  confidence: ['confidence', 'confianza'],
  chosen: ['chosen'],
} as const

/** A field of a transcript. */
export type Field = keyof typeof names

const byName = new Map<string, Field>(
  (Object.keys(names) as Field[]).flatMap((field) => names[field].map((name) => [name, field] as const)),
)

/** Words for each author. */
const words: Readonly<Record<Author, readonly string[]>> = {
  customer: ['customer', 'cliente', 'user', 'usuario', 'usuaria', 'clienta', 'contact', 'contacto'],
  bot: ['bot', 'assistant', 'asistente', 'robot'],
  person: ['person', 'persona', 'agent', 'agente', 'human', 'asesor', 'asesora', 'operator', 'operador'],
  system: ['system', 'sistema'],
}

const byWord = new Map<string, Author>(
  authors.flatMap((author) => words[author].map((word) => [word, author] as const)),
)

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s_.-]+/gu, '')
    .toLowerCase()

/** The field that a column or a key is; null for one that is none. */
export const fieldNamed = (name: string): Field | null => byName.get(plain(name)) ?? null

/** The author that a word means; null for a word that means none. */
export const authorNamed = (word: string): Author | null => byWord.get(plain(word)) ?? null

/** The field that a name was meant to be, or null: a field of another name is whoever wrote the file's own. */
export function misspelt(name: string): Field | null {
  const given = plain(name)
  if (given.length < 5) return null
  return (Object.keys(names) as Field[]).find((field) => leven(given, field.toLowerCase()) === 1) ?? null
}
