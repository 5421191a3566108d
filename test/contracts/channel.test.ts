import { channelContract } from 'relevo/testing'
import { afterEach, describe, it } from 'vitest'
import { aFakeChannelSubject, aWhatsAppSubject, closeServers } from './channel-subjects.js'

const subjects = { whatsapp: () => aWhatsAppSubject(), fake: aFakeChannelSubject }
afterEach(closeServers)

describe.each(Object.entries(subjects))('the channel contract on %s', (_name, create) => {
  it.each(channelContract)('$name', ({ run }) => run(create))
})
