import { createHmac, timingSafeEqual } from 'node:crypto'

const FORM = /^sha256=[0-9a-f]{64}$/

/**
 * Checks `X-Hub-Signature-256`: HMAC-SHA-256 with the app secret over the raw bytes, in lower-case hex (WhatsApp
 * documentation, "Webhooks"). Any of several secrets will do, for rotation. Anything but the exact form is refused.
 */
export function isSigned(body: Uint8Array, header: string | null, secrets: readonly string[]): boolean {
  if (header === null || !FORM.test(header)) return false
  const given = Buffer.from(header)
  // Every secret is tried, so that the time taken does not tell which one fitted.
  return secrets.map((secret) => timingSafeEqual(given, Buffer.from(sign(body, secret)))).includes(true)
}

/** The header value for a body, as the provider would send it; for tests and for talking to a host by hand. */
export function sign(body: Uint8Array | string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}
