import * as z from 'zod'

// Lenient on purpose: only what is used is asked for, unknown fields and types pass. Facts: WhatsApp Cloud API
// documentation, "Webhooks payload reference" and "Business-scoped user IDs" (2026).
const id = z
  .string()
  .min(1)
  .max(256)
  .refine((value) => value.isWellFormed())
/** One of two names of somebody: where one is not readable, the other will do. */
const named = id.optional().catch(undefined)
/** Seconds since 1970, as a string. */
const timestamp = z.string().regex(/^\d{1,12}$/)
const captioned = z.object({ caption: z.string().optional() }).optional()
const titled = z.object({ title: z.string() }).optional()

export const bodySchema = z.object({ entry: z.array(z.unknown()) })

export const entrySchema = z.object({ changes: z.array(z.unknown()) })

export const changeSchema = z.object({ field: z.string(), value: z.unknown().optional() })

export const valueSchema = z.object({
  metadata: z.object({ phone_number_id: id }),
  contacts: z.array(z.unknown()).catch([]),
  messages: z.unknown().optional(),
  statuses: z.unknown().optional(),
  message_echoes: z.unknown().optional(),
})

export const contactSchema = z.object({
  wa_id: named,
  user_id: named,
  profile: z.object({ name: z.string().optional() }).optional().catch(undefined),
})

const content = {
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  image: captioned,
  video: captioned,
  document: captioned,
  audio: z.object({ voice: z.unknown().optional() }).optional().catch(undefined),
  button: z.object({ text: z.string() }).optional(),
  interactive: z.object({ button_reply: titled, list_reply: titled }).optional(),
}

export const messageSchema = z.object({
  id,
  timestamp,
  from: named,
  from_user_id: named,
  ...content,
})

export const echoSchema = z.object({
  id,
  timestamp,
  to: named,
  to_user_id: named,
  ...content,
})

export const statusSchema = z.object({ id, status: z.string() })

/** What a message or an echo may carry. */
export type Content = Pick<z.infer<typeof messageSchema>, keyof typeof content>
/** A customer as `contacts` tells of them. */
export type Contact = z.infer<typeof contactSchema>
