const SIGN_OF_CUT = '…'

/** A text of at most so many bytes of UTF-8, no character in two; what was cut ends with `…`. */
export function cutToBytes(text: string, bytesMax: number): string {
  if (Buffer.byteLength(text) <= bytesMax) return text
  const room = new Uint8Array(Math.max(0, bytesMax - Buffer.byteLength(SIGN_OF_CUT)))
  const { read } = new TextEncoder().encodeInto(text, room)
  return `${text.slice(0, read)}${SIGN_OF_CUT}`
}
