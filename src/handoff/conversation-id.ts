import type { ConversationRef } from './messages.js'

const BYTES = 16

/**
 * The opaque id of one customer's conversation: the same for the same tenant, channel and customer, and telling
 * nothing of them. Parts are length-prefixed, so no two triples share an id by concatenation.
 */
export async function conversationIdOf(
  tenantId: string,
  channel: string,
  customerId: string,
): Promise<string> {
  const parts = [tenantId, channel, customerId].map((part) => `${part.length}:${part}`).join('')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts))
  return Array.from(new Uint8Array(digest, 0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The conversation id a reference names. */
export async function resolveRef(
  ref: ConversationRef,
): Promise<{ tenantId: string; conversationId: string }> {
  if ('conversationId' in ref) return ref
  return {
    tenantId: ref.tenantId,
    conversationId: await conversationIdOf(ref.tenantId, ref.channel, ref.customerId),
  }
}
