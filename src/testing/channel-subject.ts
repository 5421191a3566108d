import type { Channel, OutgoingText } from '../ports/index.js'

/** A customer's message, to be told by a webhook. */
export interface WrittenMessage {
  readonly messageId: string
  readonly text: string
}

/** A channel, and the provider's side of it. */
export interface ChannelSubject {
  readonly channel: Channel
  /** A right handshake, in which nothing is superfluous; and which parameters hold the token and the challenge. */
  readonly handshake: {
    readonly query: Readonly<Record<string, string>>
    readonly token: string
    readonly challenge: string
  }
  /** The headers of a body that the provider signed, or a stranger who does not know the secret. */
  sign(body: Uint8Array, by: 'provider' | 'stranger'): Readonly<Record<string, string>>
  /** The body that tells of messages of one customer; `broken` stands for an item that cannot be read. */
  write(items: readonly (WrittenMessage | 'broken')[]): Uint8Array
  /** Somebody who can be written to. */
  readonly to: Pick<OutgoingText, 'tenantId' | 'customer'>
  /** Every text that reached customers so far, in order. */
  received(): Promise<readonly string[]>
  /**
   * What becomes of the next send: the provider refuses it `for_now` or `for_good`, or the connection is lost after
   * the request left.
   */
  failNext(how: 'for_now' | 'for_good' | 'connection_lost'): void
}
