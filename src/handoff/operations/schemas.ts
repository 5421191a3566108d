import * as z from 'zod'
import { type ConversationRef, conversationRefSchema } from '../messages.js'

/** Names a conversation and, where known, who of the team acts. */
export interface AnyoneRequest {
  readonly conversation: ConversationRef
  readonly by?: string
}

/** Names a conversation and who of the team acts. */
export interface SomeoneRequest {
  readonly conversation: ConversationRef
  readonly by: string
}

/** Gives a conversation back. */
export interface ResolveRequest extends AnyoneRequest {
  /** The episode that is meant; a newer one stays open. */
  readonly episodeId: string
}

/** A text of a person to the customer. */
export interface SendRequest extends SomeoneRequest {
  /** At most 4,096 characters, the longest text WhatsApp carries. */
  readonly text: string
}

/** A note to the team. */
export interface NotifyRequest {
  readonly conversation: ConversationRef
  /** At most 2,000 characters. */
  readonly note: string
}

/** A failure of the bot. */
export interface FailureRequest {
  readonly conversation: ConversationRef
  /** `error`: the bot broke. `beyond_scope`: it says that it cannot do what is asked. */
  readonly kind: 'error' | 'beyond_scope'
}

const TEXT_MAX_UNITS = 4096
const NOTE_MAX_UNITS = 2000
const conversation = conversationRefSchema
const by = z.string().min(1).max(200)

/** See {@link AnyoneRequest}. */
export const anyoneSchema: z.ZodType<AnyoneRequest> = z.strictObject({ conversation, by: by.exactOptional() })

/** See {@link SomeoneRequest}. */
export const someoneSchema: z.ZodType<SomeoneRequest> = z.strictObject({ conversation, by })

/** See {@link ResolveRequest}. */
export const resolveSchema: z.ZodType<ResolveRequest> = z.strictObject({
  conversation,
  by: by.exactOptional(),
  episodeId: z.string().min(1),
})

/** See {@link SendRequest}. */
export const sendSchema: z.ZodType<SendRequest> = z.strictObject({
  conversation,
  by,
  text: z.string().max(TEXT_MAX_UNITS).regex(/\S/, 'must not be empty'),
})

/** See {@link NotifyRequest}. */
export const notifySchema: z.ZodType<NotifyRequest> = z.strictObject({
  conversation,
  note: z.string().min(1).max(NOTE_MAX_UNITS),
})

/** See {@link FailureRequest}. */
export const failureSchema: z.ZodType<FailureRequest> = z.strictObject({
  conversation,
  kind: z.enum(['error', 'beyond_scope']),
})
