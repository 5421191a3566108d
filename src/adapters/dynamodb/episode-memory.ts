import type { Conversation } from '../../ports/index.js'
import { keys } from './keys.js'

/** What episodes are stored as, as far as this process has seen. */
export interface EpisodeMemory {
  /** The stored conversation, as it was read or written. */
  remember(conversation: Conversation): void
  /** True where the version that the commit is decided on is known to hold the same episode. */
  isStored(conversation: Conversation): boolean
}

const KEPT = 1_000

/**
 * Spares a write: a conversation carries its last episode for ever, and most commits do not change it. A commit is only
 * stored on the version it was decided on, so what was known of that version is still true then.
 */
export function createEpisodeMemory(): EpisodeMemory {
  const seen = new Map<string, { readonly version: number; readonly episode: string }>()
  return {
    remember: (conversation) => {
      const { pk } = keys.conversation(conversation)
      seen.delete(pk)
      seen.set(pk, { version: conversation.version, episode: JSON.stringify(conversation.episode) })
      const [oldest] = seen.keys()
      if (seen.size > KEPT && oldest !== undefined) seen.delete(oldest)
    },
    isStored: (conversation) => {
      const { version, episode } = seen.get(keys.conversation(conversation).pk) ?? {}
      return version === conversation.version - 1 && episode === JSON.stringify(conversation.episode)
    },
  }
}
