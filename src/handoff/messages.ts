import * as z from 'zod'
import type { Customer } from '../conversation/index.js'
import { type Trigger, triggers } from '../detection/index.js'

/** A message of a customer, as a host passes it to `receive`. */
export interface IncomingMessage {
  readonly tenantId: string
  /** Name of the channel: `whatsapp`, or whatever the host calls its own. */
  readonly channel: string
  readonly customer: Customer
  /** The provider's id of the message; the key of deduplication. At most 256 characters. */
  readonly messageId: string
  /** What was written or chosen; may be empty. */
  readonly text: string
  /** What the transcript says where `text` is empty, such as `[foto]`; never read as the customer's words. */
  readonly placeholder?: string
  /** True where the words are a button's or a list row's that the customer pressed. */
  readonly chosen?: boolean
  /** What the pressed button, or the answer to the menu just sent ("2"), means, where the host knows it by its id. */
  readonly means?: Trigger
  /** The customer's standing with the business, where the host knows it; counts for priority. */
  readonly tier?: 'standard' | 'vip'
  /** When the customer sent it, Unix milliseconds. */
  readonly atMs: number
}

/** A message a person of the team wrote to a customer, from wherever. */
export interface HumanMessage {
  readonly tenantId: string
  /** Name of the channel. */
  readonly channel: string
  /** To whom. */
  readonly customer: Customer
  /** The provider's id of the message. */
  readonly messageId: string
  readonly text: string
  readonly atMs: number
  /** Who wrote, where known. */
  readonly by?: string
}

/** Names a conversation: by its id, or by the customer's id on a channel. */
export type ConversationRef =
  | { readonly tenantId: string; readonly conversationId: string }
  | { readonly tenantId: string; readonly channel: string; readonly customerId: string }

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

const customer: z.ZodType<Customer> = z.strictObject({
  id,
  name: z.string().exactOptional(),
  address: z.record(z.string(), z.string()).exactOptional(),
})

/** See {@link ConversationRef}. */
export const conversationRefSchema: z.ZodType<ConversationRef> = z.union([
  z.strictObject({ tenantId: id, conversationId: id }),
  z.strictObject({ tenantId: id, channel: id, customerId: id }),
])

const common = { tenantId: id, channel: id, customer, messageId: id, text, atMs }

/** See {@link IncomingMessage}. */
export const incomingSchema: z.ZodType<IncomingMessage> = z.strictObject({
  ...common,
  placeholder: text.exactOptional(),
  chosen: z.boolean().exactOptional(),
  means: z.enum(triggers).exactOptional(),
  tier: z.enum(['standard', 'vip']).exactOptional(),
})

/** See {@link HumanMessage}. */
export const humanMessageSchema: z.ZodType<HumanMessage> = z.strictObject({
  ...common,
  by: id.exactOptional(),
})

/** Marks an argument that can never be taken, among all the other things that are a TypeError. */
export const MISUSE = 'MISUSE'

/** `{ by: undefined }` is how much code says that there is no `by`. */
function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutUndefined(part)]))
}

/** Checks an argument. @throws TypeError naming the method and the field: misuse, not an outcome. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, method: string): T {
  const result = schema.safeParse(withoutUndefined(value))
  if (result.success) return result.data
  throw Object.assign(new TypeError(`${method}: ${z.prettifyError(result.error)}`), { code: MISUSE })
}
