import type { Cause, HeldEcho } from './conversation.js'

/** Everything that can happen to a conversation. What a text means was judged before; events carry the judgement. */
export type ConversationEvent =
  | {
      readonly type: 'customer_message'
      readonly messageId: string
      readonly text: string
      readonly atMs: number
      /** Present where the message calls for a person. */
      readonly cause?: Cause
      /** True where the message is unclear and a person should be offered. */
      readonly offer?: boolean
    }
  | { readonly type: 'escalation_requested'; readonly cause: Cause }
  | {
      readonly type: 'bot_replied'
      readonly messageId: string
      readonly text: string
      readonly atMs: number
      /** How sure the bot was, where it says. */
      readonly confidence?: number
      /** Which message it answers, and in which attempt. */
      readonly answers: { readonly messageId: string; readonly attempt: string }
    }
  /** Something was put on record that changes nothing else: a sent text's id, a note to the team. */
  | { readonly type: 'noted' }
  /** A text of the library's own leaves now; its echo may come back before its id is known. */
  | { readonly type: 'sending'; readonly key: string; readonly text: string; readonly isReply?: true }
  /** Own text `key` was sent, and has these ids: an echo held under one of them was no person's. */
  | { readonly type: 'sent'; readonly key: string; readonly messageIds: readonly string[] }
  /** A message from the business's side, of unknown id, while a send is open. */
  | ({ readonly type: 'echo_held'; readonly untilMs: number } & HeldEcho)
  | {
      readonly type: 'human_message'
      readonly messageId: string
      readonly atMs: number
      readonly by?: string
    }
  | { readonly type: 'claimed'; readonly by: string }
  /** Nobody took the episode in time. */
  | { readonly type: 'unclaimed_expired'; readonly episodeId: string }
  /** The person who had it has not written for long. */
  | { readonly type: 'idle_expired'; readonly episodeId: string }
  /** A score for the last episode, 1 to 5. */
  | {
      readonly type: 'survey_answered'
      readonly messageId: string
      readonly atMs: number
      readonly score: 1 | 2 | 3 | 4 | 5
      readonly comment?: string
    }
  | { readonly type: 'resolved'; readonly episodeId: string; readonly by?: string; readonly survey?: boolean }
  | { readonly type: 'reset'; readonly by?: string }

/** The types of {@link ConversationEvent}, for tables and exhaustive tests. */
export const eventTypes = [
  'customer_message',
  'escalation_requested',
  'bot_replied',
  'noted',
  'sending',
  'sent',
  'echo_held',
  'human_message',
  'claimed',
  'unclaimed_expired',
  'idle_expired',
  'survey_answered',
  'resolved',
  'reset',
] as const satisfies readonly ConversationEvent['type'][]
