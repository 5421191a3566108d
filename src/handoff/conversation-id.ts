import type { ConversationRef } from './messages.js'

const BYTES = 16

/** A short digest of some parts. They are length-prefixed, so no two lists of parts meet by concatenation. */
export async function digestOf(...parts: string[]): Promise<string> {
  const joined = parts.map((part) => `${part.length}:${part}`).join('')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(joined))
  return Array.from(new Uint8Array(digest, 0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The opaque id of one customer's conversation: the same for the same three, and telling nothing of them. */
export function conversationIdOf(tenantId: string, channel: string, customerId: string): Promise<string> {
  return digestOf(tenantId, channel, customerId)
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
