/** A text in which the words to be quoted may stand between « and ». */
export interface Marked {
  /** Without the marks. */
  readonly text: string
  /** Where the marked words stand in `text`; null where none are. */
  readonly quote: { readonly start: number; readonly end: number; readonly words: string } | null
}

/** Takes the marks out of a text. Only the first pair counts. */
export function readMarked(marked: string): Marked {
  const text = marked.replace(/[«»]/gu, '')
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return { text, quote: start < 0 || end < start ? null : { start, end, words: text.slice(start, end) } }
}
