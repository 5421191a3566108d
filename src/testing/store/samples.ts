import type { ClaimRequest, Commit, OutboxEntry, Receipt, TranscriptMessage } from '../../ports/index.js'
import { aConversation } from '../a-conversation.js'
import { sampleAtMs } from '../sample-at-ms.js'

/** The moment at which contract tests play. */
export const NOW = sampleAtMs
/** The tenant that contract tests use unless they need two. */
export const TENANT = aConversation().tenantId
const LEASE_MS = 1000

/** The key of {@link aConversation}. */
export const key = () => ({ tenantId: TENANT, conversationId: aConversation().conversationId })

/** A commit of {@link aConversation} and nothing else. */
export function aCommit(changes: Partial<Commit> = {}): Commit {
  return { conversation: aConversation(), receipts: [], messages: [], outbox: [], nowMs: NOW, ...changes }
}

/** A receipt that outlives every test but those about expiry. */
export function aReceipt(messageId: string): Receipt {
  return { channel: 'whatsapp', messageId, expiresAtMs: NOW + 8 * 24 * 60 * 60_000 }
}

/** A line of the customer. */
export function aLine(messageId: string): TranscriptMessage {
  return { messageId, author: 'customer', text: `texto de ${messageId}`, atMs: NOW }
}

/** A text owed to the customer. */
export function anEntry(entryId: string): OutboxEntry {
  return { ...key(), entryId, work: { type: 'customer_text', text: 'hola' }, createdAtMs: NOW }
}

/** A claim of anything due now. */
export function claim(token: string, changes: Partial<ClaimRequest> = {}): ClaimRequest {
  return { nowMs: NOW, leaseMs: LEASE_MS, limit: 10, token, ...changes }
}
