import * as z from 'zod'
import type { ChannelEvent } from '../ports/index.js'

const id = z.string().min(1)
const message = {
  address: id,
  customer: z.strictObject({
    id,
    name: z.string().exactOptional(),
    address: z.record(z.string(), z.string()).exactOptional(),
  }),
  messageId: id,
  text: z.string(),
  atMs: z.int().nonnegative(),
}

/** An event of a channel, as a fake channel writes and reads it. */
export const channelEventSchema: z.ZodType<ChannelEvent> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('customer_message'),
    ...message,
    placeholder: z.string().exactOptional(),
    chosen: z.boolean(),
  }),
  z.strictObject({ type: z.literal('human_message'), ...message }),
  z.strictObject({ type: z.literal('status'), address: id, messageId: id, status: z.string() }),
  z.strictObject({ type: z.literal('unreadable'), why: z.string() }),
])
