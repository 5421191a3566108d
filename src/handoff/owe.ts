import type { Conversation, Effect } from '../conversation/index.js'
import type { Notifier, OutboxEntry, Policy } from '../ports/index.js'

/** What is needed to turn effects into owed work. */
export interface Owing {
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly notifiers: readonly Notifier[]
  readonly policy: Policy
  /** True where a channel sends the customer's texts. */
  readonly sendsTexts: boolean
  readonly nowMs: number
}

/** Work to be committed, and the text the host must say itself where no channel does. */
export interface Owed {
  readonly outbox: readonly OutboxEntry[]
  readonly text: string | null
  /** The text owed or said, for the transcript. */
  readonly told: { readonly id: string; readonly text: string } | null
}

/** Pure: effects → outbox entries with ids that are the same however often the decision is made again. */
export function owe({ conversation, effects, notifiers, policy, sendsTexts, nowMs }: Owing): Owed {
  const { tenantId, conversationId } = conversation
  const base = { tenantId, conversationId, createdAtMs: nowMs }
  const outbox: OutboxEntry[] = []
  let told: Owed['told'] = null
  for (const effect of effects) {
    if (effect.type === 'notify') {
      for (const { name } of notifiers) {
        const { kind, episodeId } = effect
        const work = { type: 'notification', kind, target: name, episodeId } as const
        outbox.push({ ...base, entryId: `${episodeId}:${kind}:${name}`, work })
      }
      continue
    }
    const text = policy.texts[effect.text]
    if (text === null) continue
    told = { id: `${conversationId}:${effect.text}:${effect.key}`, text }
    if (sendsTexts)
      outbox.push({
        ...base,
        entryId: told.id,
        work: { type: 'customer_text', text, epoch: conversation.epoch },
      })
  }
  return { outbox, text: sendsTexts ? null : (told?.text ?? null), told }
}
