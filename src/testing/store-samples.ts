import type {
  ClaimRequest,
  Commit,
  Conversation,
  Episode,
  OutboxEntry,
  Receipt,
  TranscriptMessage,
} from '../ports/index.js'

/** The moment at which contract tests play. */
export const NOW = 1_767_225_600_000
/** The tenant that contract tests use unless they need two. */
export const TENANT = 'tienda'
const CONVERSATION = 'conv-1'
const LEASE_MS = 1000

/** The key of {@link aConversation}. */
export const key = () => ({ tenantId: TENANT, conversationId: CONVERSATION })

/** A conversation after its first commit. */
export function aConversation(changes: Partial<Conversation> = {}): Conversation {
  return {
    schema: 1,
    ...key(),
    channel: 'whatsapp',
    customer: { id: 'cliente-1' },
    version: 1,
    status: 'active',
    epoch: 0,
    episode: null,
    episodeCount: 0,
    ask: { offered: 0, pending: false },
    recent: [],
    personLeftAtMs: null,
    createdAtMs: NOW,
    updatedAtMs: NOW,
    lastCustomerMessageAtMs: null,
    ...changes,
  }
}

/** An episode that waits for a person. */
export function anEpisode(episodeId: string, openedAtMs: number): Episode {
  return {
    episodeId,
    phase: 'waiting',
    reason: 'human_request',
    contributing: [],
    evidence: [],
    priority: 'medium',
    priorityReasons: ['human_request'],
    agentType: 'support',
    agentReasons: ['default'],
    openedAtMs,
  }
}

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
