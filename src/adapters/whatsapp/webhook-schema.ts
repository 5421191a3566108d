import * as z from 'zod'

// Lenient on purpose: only what is used is asked for, unknown fields and types pass. Facts: WhatsApp Cloud API
// documentation, "Webhooks payload reference" and "Business-scoped user IDs" (2026).
const id = z
  .string()
  .min(1)
  .max(256)
  .refine((value) => value.isWellFormed())
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
  wa_id: id.optional(),
  user_id: id.optional(),
  profile: z.object({ name: z.string().optional() }).optional(),
})

const content = {
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  image: captioned,
  video: captioned,
  document: captioned,
  button: z.object({ text: z.string() }).optional(),
  interactive: z.object({ button_reply: titled, list_reply: titled }).optional(),
}

export const messageSchema = z.object({
  id,
  timestamp,
  from: id.optional(),
  from_user_id: id.optional(),
  ...content,
})

export const echoSchema = z.object({
  id,
  timestamp,
  to: id.optional(),
  to_user_id: id.optional(),
  ...content,
})

export const statusSchema = z.object({ id, status: z.string() })

/** What a message or an echo may carry. */
export type Content = Pick<z.infer<typeof messageSchema>, keyof typeof content>
/** A customer as `contacts` tells of them. */
export type Contact = z.infer<typeof contactSchema>
