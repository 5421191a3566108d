import type { Receipt } from '../ports/index.js'

/** WhatsApp redelivers for seven days; a receipt outlives that. */
const RECEIPT_LIFE_MS = 8 * 24 * 60 * 60_000

/** A receipt for a provider's message seen now. */
export function receiptFor(channel: string, messageId: string, nowMs: number): Receipt {
  return { channel, messageId, expiresAtMs: nowMs + RECEIPT_LIFE_MS }
}
