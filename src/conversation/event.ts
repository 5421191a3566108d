import type { Cause } from './conversation.js'

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
  | {
      readonly type: 'human_message'
      readonly messageId: string
      readonly atMs: number
      readonly by?: string
    }
  | { readonly type: 'claimed'; readonly by: string }
  | { readonly type: 'resolved'; readonly episodeId: string; readonly by?: string }
  | { readonly type: 'reset'; readonly by?: string }

/** The types of {@link ConversationEvent}, for tables and exhaustive tests. */
export const eventTypes = [
  'customer_message',
  'escalation_requested',
  'bot_replied',
  'noted',
  'human_message',
  'claimed',
  'resolved',
  'reset',
] as const satisfies readonly ConversationEvent['type'][]
