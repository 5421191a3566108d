import type { Detection, Evidence } from '../detection/index.js'

/** A factual line for the bot's context, beside the transcript the host keeps. */
export interface ContextEntry {
  readonly role: 'system'
  readonly text: string
  readonly atMs: number
}

/** What every decision about a new message carries. */
export interface Judged {
  readonly conversationId: string
  /** What was found in the text, with quotes, and what was held back. */
  readonly explanation: Detection
}

/**
 * What the bot may do with a customer's message.
 * `text` is what the customer must be told; it is absent where a channel sends it, or where the tenant says nothing.
 */
export type Decision =
  /** Answer, then offer the answer with the token. */
  | (Judged & {
      readonly action: 'reply'
      readonly replyToken: string
      readonly context: readonly ContextEntry[]
    })
  /** A person was offered; the bot says nothing of its own. */
  | (Judged & { readonly action: 'ask'; readonly text?: string })
  /** A person was called just now. */
  | (Judged & { readonly action: 'escalated'; readonly episodeId: string; readonly text?: string })
  /** A person was called before or is there; the message is kept. */
  | (Judged & { readonly action: 'silent'; readonly because: 'waiting' | 'claimed' })
  /** The message answered the question how it was; the bot says nothing of its own. */
  | (Judged & { readonly action: 'silent'; readonly because: 'survey'; readonly text?: string })
  /** Nothing was done. A message that is `too_old`, or beyond a limit of the tenant's, is kept. */
  | {
      readonly action: 'ignored'
      readonly because: 'duplicate' | 'too_old' | 'over_limit'
      readonly conversationId: string
    }

/** Whether a reply may go to the customer. */
export type ReplyVerdict =
  | {
      readonly send: true
      /** With `replyFence: 'strict'`: send it before then, or not at all. */
      readonly permitUntilMs?: number
      /**
       * Words that promise a person, though none was called: a lie, unless the host calls one (`escalate`). Only where there
       * are any.
       */
      readonly promises?: readonly Evidence[]
    }
  | {
      readonly send: false
      /** `overtaken`: since the bot began, a person was called or took over, or the message was answered after all. `failed_turns`: the bot failed too often, a person was called. */
      readonly because: 'overtaken' | 'failed_turns'
      /** What the customer must be told instead, under the rules of {@link Decision}. */
      readonly text?: string
    }
