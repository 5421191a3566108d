/** More in one text is refused by the Cloud API (WhatsApp documentation, "Text messages"). */
const MAX_UNITS = 4096
const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' })

/**
 * A text as parts that the Cloud API takes, in order; joined, they are the text again. No character or emoji is
 * halved, unless it is longer than a whole part: then only no code point is.
 */
export function splitText(text: string, maxUnits = MAX_UNITS): string[] {
  if (text.length <= maxUnits) return [text]
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemes.segment(text)) {
    for (const piece of segment.length > maxUnits ? segment : [segment]) {
      if (part.length + piece.length > maxUnits) {
        parts.push(part)
        part = ''
      }
      part += piece
    }
  }
  return [...parts, part]
}
