import type { Channel, DeliveryOutcome } from 'relevo'

type Damage = (real: Channel) => Partial<Channel>

/** Damage to what became of a text. */
const sent =
  (change: (outcome: DeliveryOutcome) => DeliveryOutcome): Damage =>
  (real) => ({ send: async (one) => change(await real.send(one)) })
/** Damage to its words. */
const text =
  (change: (text: string) => string): Damage =>
  (real) => ({ send: (one) => real.send({ ...one, text: change(one.text) }) })

/** Each is a working WhatsApp channel with one line of damage to what goes out. */
export const brokenSenders: Readonly<Record<string, Damage>> = {
  'sends nothing': () => ({ send: async () => ({ status: 'delivered', providerId: 'x' }) }),
  'sends twice': (real) => ({ send: (one) => real.send(one).then(() => real.send(one)) }),
  'sends text in one line': text((one) => one.replace(/\n/g, ' ')),
  'sends text in small letters': text((one) => one.toLowerCase()),
  'keeps the id of a text to itself': sent((one) =>
    one.status === 'delivered' ? { status: 'delivered' } : one,
  ),
  'gives every text one id': sent((one) => (one.status === 'delivered' ? { ...one, providerId: 'x' } : one)),
  'throws where it should answer': sent((one) => {
    if (one.status === 'failed') throw new Error(one.code)
    return one
  }),
  'calls a failure a delivery': sent((one) => (one.status === 'failed' ? { status: 'delivered' } : one)),
  'calls every failure one for good': sent((one) =>
    one.status === 'failed' ? { ...one, retryable: false } : one,
  ),
  'calls every failure one that may pass': sent((one) =>
    one.status === 'failed' ? { ...one, retryable: true } : one,
  ),
  'would send again what may have arrived': sent((one) =>
    one.status === 'unknown' ? { status: 'failed', retryable: true, code: one.code } : one,
  ),
  'gives a status nobody knows': sent((one) => ({ ...one, status: 'sent' }) as object as DeliveryOutcome),
  'throws at a customer without an address': (real) => ({
    send: async (one) => {
      const phone = one.customer.address?.phone as string
      return phone.length > 0 ? real.send(one) : { status: 'unknown', code: 'NO' }
    },
  }),
  'gives up after one failure': (real) => {
    let last: DeliveryOutcome = { status: 'delivered' }
    return {
      send: async (one) => {
        if (last.status === 'delivered') last = await real.send(one)
        return last
      },
    }
  },
  'sends the first text only': (real) => {
    let first: Promise<DeliveryOutcome> | undefined
    return {
      send: (one) => {
        first ??= real.send(one)
        return first
      },
    }
  },
}
