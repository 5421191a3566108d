import type * as z from 'zod'
import type { ChannelEvent, Customer } from '../../ports/index.js'
import { contentText } from './content-text.js'
import { placeholderOf } from './placeholder-of.js'
import {
  bodySchema,
  type Contact,
  changeSchema,
  contactSchema,
  echoSchema,
  entrySchema,
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
  return items(parsed.data.entry, entrySchema, 'entry', ({ changes }) =>
    items(changes, changeSchema, 'change', ({ field, value }) => changeEvents(field, value)),
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
  if (!value.success) return [unreadable(`a change of "${field}" without its phone number id`)]
  const { metadata, contacts, messages, statuses, message_echoes: echoes } = value.data
  const address = metadata.phone_number_id
  const known = contacts.flatMap((contact) => contactSchema.safeParse(contact).data ?? [])
  return [
    ...items(messages, messageSchema, 'message', (message) => customerMessage(address, message, known)),
    ...items(echoes, echoSchema, 'echo', (echo) => humanMessage(address, echo, known)),
    ...items(statuses, statusSchema, 'status', ({ id, status }) => [
      { type: 'status', address, messageId: id, status },
    ]),
  ]
}

/** What is done to messages that are there already: no answer, and no sign that a person takes the conversation. */
const AFTERTHOUGHTS = new Set(['reaction', 'revoke', 'edit'])

function customerMessage(
  address: string,
  message: z.infer<typeof messageSchema>,
  known: readonly Contact[],
): ChannelEvent[] {
  // The provider speaking of a changed number, or a thumb on an older message: nobody wrote anything.
  if (message.type === 'system' || AFTERTHOUGHTS.has(message.type)) return []
  const customer = customerOf(message.from, message.from_user_id, known)
  if (!customer) return [unreadable('a message from nobody')]
  const { text, chosen } = contentText(message)
  const placeholder = text === '' ? { placeholder: placeholderOf(message) } : {}
  return [
    {
      type: 'customer_message',
      address,
      customer,
      messageId: message.id,
      text,
      ...placeholder,
      chosen,
      atMs: atMs(message),
    },
  ]
}

function humanMessage(
  address: string,
  echo: z.infer<typeof echoSchema>,
  known: readonly Contact[],
): ChannelEvent[] {
  if (AFTERTHOUGHTS.has(echo.type)) return []
  const customer = customerOf(echo.to, echo.to_user_id, known)
  if (!customer) return [unreadable('an echo to nobody')]
  const { text } = contentText(echo)
  return [{ type: 'human_message', address, customer, messageId: echo.id, text, atMs: atMs(echo) }]
}

const unreadable = (why: string): ChannelEvent => ({ type: 'unreadable', why })

/** Reads each item of a list by itself. An absent list is an empty one. */
function items<T>(
  raw: unknown,
  schema: z.ZodType<T>,
  name: string,
  read: (item: T) => ChannelEvent[],
): ChannelEvent[] {
  if (raw === undefined) return []
  if (!Array.isArray(raw)) return [unreadable(`something that is no list where every ${name} should be`)]
  return raw.flatMap((item) => {
    const parsed = schema.safeParse(item)
    return parsed.success ? read(parsed.data) : [unreadable(`a ${name} without what every ${name} has`)]
  })
}

/**
 * The phone is the identity where it is told, since echoes of the business app name nothing else; the user id where
 * it is hidden. Contacts are joined by id, never by position. Null rather than an empty identity, under which
 * strangers would share a conversation.
 */
function customerOf(
  from: string | undefined,
  fromUserId: string | undefined,
  contacts: readonly Contact[],
): Customer | null {
  const contact = contacts.find(
    ({ wa_id, user_id }) =>
      (from !== undefined && wa_id === from) || (fromUserId !== undefined && user_id === fromUserId),
  )
  const phone = from ?? contact?.wa_id
  const userId = fromUserId ?? contact?.user_id
  const id = phone ?? userId
  if (id === undefined) return null
  const name = contact?.profile?.name
  return {
    id,
    ...(name === undefined ? {} : { name }),
    address: { ...(phone === undefined ? {} : { phone }), ...(userId === undefined ? {} : { userId }) },
  }
}

const atMs = ({ timestamp }: { readonly timestamp: string }) => Number(timestamp) * 1000
