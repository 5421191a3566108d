import { type Conversation, newConversation } from '../conversation/index.js'
import { sampleAtMs } from './sample-at-ms.js'

const identity = {
  tenantId: 'tienda',
  conversationId: 'conv',
  channel: 'whatsapp',
  customer: { id: 'cliente' },
} as const

/** A conversation after its first commit, in which nobody was called yet, unless told. */
export function aConversation(changes: Partial<Conversation> = {}): Conversation {
  return { ...newConversation(identity, sampleAtMs), version: 1, ...changes }
}
