import assert from 'node:assert/strict'
import * as z from 'zod'
import type { DeliveryOutcome } from '../ports/index.js'
import { assertFields } from './assert-fields.js'

const code = z.string().min(1)
const earlierIds = z.array(z.string().min(1)).exactOptional()
const schema: z.ZodType<DeliveryOutcome> = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('delivered'),
    providerId: z.string().min(1).exactOptional(),
    earlierIds,
  }),
  z.strictObject({
    status: z.literal('failed'),
    retryable: z.boolean(),
    code,
    retryAfterMs: z.number().nonnegative().exactOptional(),
  }),
  z.strictObject({ status: z.literal('unknown'), code, earlierIds }),
])

/** An outcome is one of those there are, whole, and has the expected fields. */
export function assertOutcome(outcome: unknown, expected: object = {}): void {
  const parsed = schema.safeParse(outcome)
  assert.ok(parsed.success, `this is no outcome: ${JSON.stringify(outcome)}`)
  assertFields(parsed.data, expected, 'the outcome')
}
