import * as z from 'zod'
import { conversationRefSchema } from '../messages.js'

/** Who of the team acts, as the host names them. */
export const by = z.string().min(1).max(200)

/** The longest text WhatsApp carries. */
const TEXT_MAX_UNITS = 4096
const NOTE_MAX_UNITS = 2000

const conversation = conversationRefSchema

/** An operation that may name who does it. */
export const anyoneSchema = z.strictObject({ conversation, by: by.exactOptional() })
/** An operation that must name who does it. */
export const someoneSchema = z.strictObject({ conversation, by })
export const resolveSchema = anyoneSchema.extend({
  /** The episode that is meant; a newer one stays open. */
  episodeId: z.string().min(1),
})
export const sendSchema = someoneSchema.extend({ text: z.string().min(1).max(TEXT_MAX_UNITS) })
export const notifySchema = z.strictObject({ conversation, note: z.string().min(1).max(NOTE_MAX_UNITS) })
export const failureSchema = z.strictObject({
  conversation,
  /** `error`: the bot broke. `beyond_scope`: it says that it cannot do what is asked. */
  kind: z.enum(['error', 'beyond_scope']),
})

/** Names a conversation and, where known, who acts. */
export type AnyoneRequest = Readonly<z.infer<typeof anyoneSchema>>
/** Names a conversation and who acts. */
export type SomeoneRequest = Readonly<z.infer<typeof someoneSchema>>
/** See {@link resolveSchema}. */
export type ResolveRequest = Readonly<z.infer<typeof resolveSchema>>
/** A text of a person to the customer. */
export type SendRequest = Readonly<z.infer<typeof sendSchema>>
/** A note to the team. */
export type NotifyRequest = Readonly<z.infer<typeof notifySchema>>
/** See {@link failureSchema}. */
export type FailureRequest = Readonly<z.infer<typeof failureSchema>>
