import type { Customer } from '../conversation/index.js'
import type { DeliveryOutcome } from './delivery.js'

/** Something a channel's webhook tells. `address` is the business's own, from which the tenant is found. */
export type ChannelEvent =
  | {
      readonly type: 'customer_message'
      readonly address: string
      readonly customer: Customer
      readonly messageId: string
      /** What the customer wrote or chose; empty for a message without words. */
      readonly text: string
      /** What the transcript says where `text` is empty, such as `[foto]`; never read as the customer's words. */
      readonly placeholder?: string
      /** True where the words are a button's or a list row's, not the customer's own. */
      readonly chosen: boolean
      readonly atMs: number
    }
  | {
      readonly type: 'human_message'
      readonly address: string
      readonly customer: Customer
      readonly messageId: string
      readonly text: string
      readonly atMs: number
    }
  | { readonly type: 'status'; readonly address: string; readonly messageId: string; readonly status: string }
  /** An item that could not be read. The rest of the delivery is unaffected. */
  | { readonly type: 'unreadable'; readonly why: string }

/** One delivery of a webhook, as bytes came in. */
export interface WebhookRequest {
  readonly body: Uint8Array
  /** Reads a header whatever its case; null where absent. */
  header(name: string): string | null
}

/** A text to a customer. */
export interface OutgoingText {
  readonly tenantId: string
  readonly customer: Customer
  readonly text: string
  /** The same on every attempt of the same text. */
  readonly entryId: string
}

/** A way to customers, with a webhook. `verify` must be asked before `parse`. */
export interface Channel {
  readonly name: string
  /** Answers the provider's GET handshake: the challenge to echo, or null to refuse. */
  handshake(query: URLSearchParams): string | null
  /** True only for a body the provider signed. Never throws. */
  verify(request: WebhookRequest): boolean
  /** Every item of a verified body. Never throws; null where the body as a whole is not readable. */
  parse(body: Uint8Array): readonly ChannelEvent[] | null
  /** Sends one text. Does not throw: a thrown error is taken as `unknown`. */
  send(text: OutgoingText): Promise<DeliveryOutcome>
}
