import { handshakes } from './channel/handshakes.js'
import { parsing } from './channel/parsing.js'
import { sending } from './channel/sending.js'
import { signatures } from './channel/signatures.js'
import type { ChannelSubject } from './channel-subject.js'
import type { ContractTest } from './contract.js'

/** What every `Channel` must do. Each test takes a fresh channel over which nothing was sent. */
export const channelContract: readonly ContractTest<ChannelSubject>[] = [
  ...handshakes,
  ...signatures,
  ...parsing,
  ...sending,
]
