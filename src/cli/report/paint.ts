import { styleText } from 'node:util'

/** Colours a text, or leaves it as it is. */
export type Paint = (style: 'red' | 'green' | 'yellow' | 'dim' | 'bold', text: string) => string

/** Colours on a terminal that has them, unless `NO_COLOR` is set; plain text everywhere else. */
export function paintFor(stream: { readonly isTTY?: boolean; hasColors?(): boolean }): Paint {
  const isColourful = stream.isTTY === true && (stream.hasColors?.() ?? false)
  return isColourful ? (style, text) => styleText(style, text) : (_style, text) => text
}
