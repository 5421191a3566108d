import * as z from 'zod'
import type { Channel, ChannelEvent, Runtime, WebhookRequest } from '../ports/index.js'
import { createFakeRuntime } from './fake-runtime.js'
import { createFakeSender, type FakeSender } from './fake-sender.js'
import { createFakeWebhook } from './fake-webhook.js'

/** Options of {@link createFakeChannel}. */
export interface FakeChannelOptions {
  /** Default `fake`. */
  readonly name?: string
  /** Gives what is written its time and its id; default a fake one. */
  readonly runtime?: Pick<Runtime, 'nowMs' | 'newId'>
  /** What webhooks are signed with; default `secret`. */
  readonly secret?: string
  /** What a handshake must bring as `verify_token`, beside a `challenge`; default `token`. */
  readonly verifyToken?: string
}

/** A message as a test makes it up. */
export type FakeMessage<Type> = Extract<ChannelEvent, { type: Type }>

/** A channel without a provider: a test plays the customers, reads what they were sent, and says what fails. */
export interface FakeChannel extends Channel, FakeSender {
  /** A message of a customer: of `customer` to `shop`, in words of their own, unless told. */
  customerWrites(
    text: string,
    changes?: Partial<FakeMessage<'customer_message'>>,
  ): FakeMessage<'customer_message'>
  /** A message to a customer, written by a person in the provider's app. */
  personWrites(text: string, changes?: Partial<FakeMessage<'human_message'>>): FakeMessage<'human_message'>
  /**
   * A webhook request as the provider makes it, signed.
   * @throws TypeError for something that is no event.
   */
  webhook(events: readonly ChannelEvent[]): WebhookRequest
  /** The header with the true signature of a body, for requests made by hand. */
  sign(body: Uint8Array | string): Readonly<Record<string, string>>
}

const word = z.string().min(1)
const isRuntime = (value: unknown) => typeof value === 'object' && value !== null && 'nowMs' in value
const schema = z.strictObject({
  name: word.default('fake'),
  runtime: z.custom<Pick<Runtime, 'nowMs' | 'newId'>>(isRuntime, 'must be a runtime').optional(),
  secret: word.default('secret'),
  verifyToken: word.default('token'),
})

/**
 * A channel in memory, with a signed webhook of its own.
 * @throws TypeError for options that it does not know or cannot use.
 */
export function createFakeChannel(options: FakeChannelOptions = {}): FakeChannel {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createFakeChannel: ${z.prettifyError(parsed.error)}`)
  const { name, runtime = createFakeRuntime(), secret, verifyToken } = parsed.data
  const { handshake, verify, parse, sign, write } = createFakeWebhook(secret, verifyToken)
  const written = (text: string) => ({
    address: 'shop',
    customer: { id: 'customer' },
    messageId: runtime.newId(),
    text,
    atMs: runtime.nowMs(),
  })
  return {
    name,
    ...createFakeSender(),
    handshake,
    verify,
    parse,
    sign,
    customerWrites: (text, changes = {}) => ({
      type: 'customer_message',
      ...written(text),
      chosen: false,
      ...changes,
    }),
    personWrites: (text, changes = {}) => ({ type: 'human_message', ...written(text), ...changes }),
    webhook: (events) => {
      const body = write(events)
      const headers = new Headers(sign(body))
      return { body, header: (wanted) => headers.get(wanted) }
    },
  }
}
