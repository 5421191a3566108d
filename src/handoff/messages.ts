import * as z from 'zod'

/** A lone surrogate cannot be stored as UTF-8: two such ids would become one key. */
const id = z
  .string()
  .min(1)
  .max(256)
  .refine((value) => value.isWellFormed(), 'must be well-formed UTF-16')
const atMs = z.number().int().min(0)
/** More than any channel carries; longer texts are refused as misuse, not cut. */
const TEXT_MAX_UNITS = 1_000_000
const text = z.string().max(TEXT_MAX_UNITS)

const customer = z.strictObject({
  id,
  name: z.string().exactOptional(),
  address: z.record(z.string(), z.string()).exactOptional(),
})

/** Names a conversation by its id, or by the customer's on a channel. */
export const conversationRefSchema = z.union([
  z.strictObject({ tenantId: id, conversationId: id }),
  z.strictObject({ tenantId: id, channel: id, customerId: id }),
])

/** See {@link conversationRefSchema}. */
export type ConversationRef = z.infer<typeof conversationRefSchema>

export const incomingSchema = z.strictObject({
  tenantId: id,
  /** Name of the channel: `whatsapp`, or whatever the host calls its own. */
  channel: id,
  customer,
  /** The provider's id of the message; the key of deduplication. */
  messageId: id,
  text,
  /** True where the words are a button's or a list row's that the customer pressed. */
  chosen: z.boolean().exactOptional(),
  atMs,
})

/** A message of a customer, as a host passes it to `receive`. */
export type IncomingMessage = Readonly<z.infer<typeof incomingSchema>>

export const humanMessageSchema = incomingSchema.omit({ chosen: true }).extend({
  /** Who wrote, where known. */
  by: id.exactOptional(),
})

/** A message a person of the team wrote to a customer, from wherever. */
export type HumanMessage = Readonly<z.infer<typeof humanMessageSchema>>

/** Checks an argument. @throws TypeError naming the method and the field: misuse, not an outcome. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, method: string): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new TypeError(`${method}: ${z.prettifyError(result.error)}`)
  return result.data
}
