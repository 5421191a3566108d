import type { DeliveryOutcome, Notification, Notifier } from 'relevo'

type Damage = (real: Notifier) => Partial<Notifier>

/** Damage to what goes in. */
const given =
  (change: (notice: Notification) => Notification): Damage =>
  (real) => ({ deliver: (notice) => real.deliver(change(notice)) })

/** Damage to what comes out. */
const answering =
  (change: (outcome: DeliveryOutcome) => DeliveryOutcome): Damage =>
  (real) => ({ deliver: async (notice) => change(await real.deliver(notice)) })

const delivered = { status: 'delivered' } as const
const failed = { status: 'failed', retryable: true, code: 'NO' } as const

/** Each is a working notifier with one line of damage. */
export const brokenNotifiers: Readonly<Record<string, Damage>> = {
  'has no name': () => ({ name: ' ' }),
  'tells nobody': () => ({ deliver: async () => delivered }),
  'tells everything twice': (real) => ({
    deliver: (notice) => real.deliver(notice).then(() => real.deliver(notice)),
  }),
  'throws where it should answer': answering((outcome) => {
    if (outcome.status === 'failed') throw new Error(outcome.code)
    return outcome
  }),
  'calls a failure a delivery': answering(() => delivered),
  'calls every failure one for good': answering((one) =>
    one.status === 'failed' ? { ...one, retryable: false } : one,
  ),
  'calls every failure one that may pass': answering((one) =>
    one.status === 'failed' ? { ...one, retryable: true } : one,
  ),
  'gives a failure without a code': answering((one) =>
    one.status === 'failed' ? { ...one, code: '' } : one,
  ),
  'gives a status nobody knows': answering(() => ({ status: 'sent' }) as unknown as DeliveryOutcome),
  'loses the text': given((notice) => ({ ...notice, text: '' })),
  'loses the title': given((notice) => ({ ...notice, title: '' })),
  'keeps the first line only': given((notice) => ({ ...notice, text: notice.text.split('\n')[0] ?? '' })),
  'writes without accents': given((notice) => ({
    ...notice,
    text: notice.text.normalize('NFD').replace(/\p{M}/gu, ''),
  })),
  'cuts a title behind 20 units': given((notice) => ({ ...notice, title: notice.title.slice(0, 20) })),
  'tells one notice for each line that looks like one': (real) => ({
    deliver: async (notice) => {
      for (const title of notice.title.split('\r\n\r\n')) await real.deliver({ ...notice, title })
      return delivered
    },
  }),
  'refuses what is long': (real) => ({
    deliver: async (notice) => (notice.text.length > 10_000 ? failed : real.deliver(notice)),
  }),
  'throws at text that is not valid UTF-16': given((notice) => {
    encodeURIComponent(notice.title)
    return notice
  }),
  'needs the name of the customer': given((notice) => ({
    ...notice,
    text: `${(notice.customerName as string).trim()}: ${notice.text}`,
  })),
  'needs a reason': given((notice) => ({
    ...notice,
    text: `${(notice.reason as string).length}: ${notice.text}`,
  })),
  'gives every copy an id of its own': given((notice) => ({
    ...notice,
    id: `${notice.id}:${Math.random()}`,
  })),
  'gives different notices one id': given((notice) => ({ ...notice, id: notice.conversationId ?? '' })),
  'mixes up ids that look alike': given((notice) => ({ ...notice, id: notice.id.replace(/\W/g, '-') })),
  'drops what it has tried before': (real) => {
    const tried = new Set<string>()
    return {
      deliver: async (notice) => {
        if (tried.has(notice.id)) return delivered
        tried.add(notice.id)
        return real.deliver(notice)
      },
    }
  },
  'gives up after one failure': (real) => {
    let last: DeliveryOutcome = delivered
    return {
      deliver: async (notice) => {
        if (last.status === 'delivered') last = await real.deliver(notice)
        return last
      },
    }
  },
  'tells the first notice only': (real) => {
    let first: Promise<DeliveryOutcome> | undefined
    return {
      deliver: (notice) => {
        first ??= real.deliver(notice)
        return first
      },
    }
  },
  'tells the newest of those at the same time': (real) => {
    let newest: Notification
    return {
      deliver: async (notice) => {
        newest = notice
        await null
        return real.deliver(newest)
      },
    }
  },
  'writes into the notice': given((notice) =>
    Object.assign(notice, { contributing: [...notice.contributing, notice.reason] }),
  ),
}
