import type * as z from 'zod'
import type { ChannelEvent, Customer } from '../../ports/index.js'
import { contentText } from './content-text.js'
import {
  bodySchema,
  type Contact,
  contactSchema,
  echoSchema,
  messageSchema,
  statusSchema,
  valueSchema,
} from './webhook-schema.js'

/**
 * Every item of a webhook body, whatever the number of entries and changes. An item that cannot be read becomes
 * `unreadable` and leaves the others alone; fields that carry nothing for us give nothing. Null for a body that is no
 * webhook at all.
 */
export function parseWebhook(body: Uint8Array): ChannelEvent[] | null {
  const parsed = bodySchema.safeParse(readJson(body))
  if (!parsed.success) return null
  return parsed.data.entry.flatMap(({ changes }) =>
    changes.flatMap(({ field, value }) => changeEvents(field, value)),
  )
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return null
  }
}

function changeEvents(field: string, raw: unknown): ChannelEvent[] {
  if (field !== 'messages' && field !== 'smb_message_echoes') return []
  const value = valueSchema.safeParse(raw)
  if (!value.success)
    return [{ type: 'unreadable', why: `a change of "${field}" without its phone number id` }]
  const { metadata, contacts, messages, statuses, message_echoes: echoes } = value.data
  const address = metadata.phone_number_id
  const known = contacts.flatMap((contact) => contactSchema.safeParse(contact).data ?? [])
  return [
    ...items(messages, messageSchema, 'message', (message) => {
      const customer = customerOf(message.from, message.from_user_id, known)
      if (!customer) return { type: 'unreadable', why: 'a message from nobody' }
      const { text, chosen } = contentText(message)
      return {
        type: 'customer_message',
        address,
        customer,
        messageId: message.id,
        text,
        chosen,
        atMs: atMs(message),
      }
    }),
    ...items(echoes, echoSchema, 'echo', (echo) => {
      const customer = customerOf(echo.to, echo.to_user_id, known)
      if (!customer) return { type: 'unreadable', why: 'an echo to nobody' }
      return {
        type: 'human_message',
        address,
        customer,
        messageId: echo.id,
        text: contentText(echo).text,
        atMs: atMs(echo),
      }
    }),
    ...items(statuses, statusSchema, 'status', ({ id, status }) => ({
      type: 'status',
      address,
      messageId: id,
      status,
    })),
  ]
}

function items<T>(
  raw: readonly unknown[],
  schema: z.ZodType<T>,
  name: string,
  read: (item: T) => ChannelEvent,
): ChannelEvent[] {
  return raw.map((item) => {
    const parsed = schema.safeParse(item)
    return parsed.success
      ? read(parsed.data)
      : { type: 'unreadable', why: `a ${name} without what every ${name} has` }
  })
}

/**
 * The user id is the identity where there is one: the phone may be hidden. Contacts are joined by id, never by
 * position. Null rather than an empty identity, under which strangers would share a conversation.
 */
function customerOf(
  phone: string | undefined,
  userId: string | undefined,
  contacts: readonly Contact[],
): Customer | null {
  const contact = contacts.find(
    ({ wa_id, user_id }) =>
      (phone !== undefined && wa_id === phone) || (userId !== undefined && user_id === userId),
  )
  const id = userId ?? contact?.user_id ?? phone
  if (id === undefined) return null
  const name = contact?.profile?.name
  const user = userId ?? contact?.user_id
  return {
    id,
    ...(name === undefined ? {} : { name }),
    address: { ...(phone === undefined ? {} : { phone }), ...(user === undefined ? {} : { userId: user }) },
  }
}

const atMs = ({ timestamp }: { readonly timestamp: string }) => Number(timestamp) * 1000
