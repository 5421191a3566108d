/** WhatsApp delivers up to 3 MB (WhatsApp documentation, "Webhooks overview"). */
export const BODY_MAX_BYTES = 3 * 1024 * 1024

/** A client that is still sending never reads the answer; so much more is read and dropped for its sake. */
const DRAIN_MAX_BYTES = BODY_MAX_BYTES

/** The raw bytes of a request, read with a cap, with or without a declared length; null for a body over the cap. */
export async function readBody({ body }: Request): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = body?.getReader()
  while (reader && bytes <= BODY_MAX_BYTES + DRAIN_MAX_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes <= BODY_MAX_BYTES) chunks.push(value)
  }
  if (bytes > BODY_MAX_BYTES) return null
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
