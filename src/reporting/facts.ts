import type { Fact, FactKind } from '../conversation/index.js'
import { fold } from '../text/index.js'
import { amounts } from './facts/amounts.js'
import { bareOrders } from './facts/bare-orders.js'
import { dates } from './facts/dates.js'
import { emails } from './facts/emails.js'
import { namedOrders } from './facts/named-orders.js'
import { phones } from './facts/phones.js'
import type { Place, Reading } from './facts/reading.js'
import { times } from './facts/times.js'

/** In this order: what an earlier one has taken is nothing else. */
const finders: readonly (readonly [FactKind, (reading: Reading) => readonly Place[]])[] = [
  ['email', emails],
  ['date', dates],
  ['time', times],
  ['order', namedOrders],
  ['amount', amounts],
  ['phone', phones],
  ['order', bareOrders],
]

/** As much of a message is examined as the detector examines: the longest text WhatsApp carries. */
const EXAMINE_UNITS = 4096
const FACTS_MAX = 12

/**
 * What customers told in these messages, in the order in which they wrote it. What was told again is told once, where it
 * stands last; of more than twelve the latest stay. Pure.
 */
export function factsOf(
  messages: readonly { readonly messageId: string; readonly author: string; readonly text: string }[],
): Fact[] {
  const facts = messages
    .filter(({ author }) => author === 'customer')
    .flatMap(({ messageId, text }) =>
      findFacts(text.slice(0, EXAMINE_UNITS)).map((fact): Fact => ({ ...fact, messageId })),
    )
  const last = new Map(facts.map((fact, at) => [keyOf(fact), at]))
  return facts.filter((fact, at) => last.get(keyOf(fact)) === at).slice(-FACTS_MAX)
}

const keyOf = ({ kind, value }: Fact) => `${kind} ${fold(value).text.replace(/[ ().-]/g, '')}`

/** The facts of one text, in the order in which they stand. Linear in the text; never throws. */
export function findFacts(text: string): Omit<Fact, 'messageId'>[] {
  const folded = fold(text)
  const placeOf = ({ start, end }: Place): Place => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
  })
  const reading: Reading = {
    text: folded.text,
    written: (start, end) => {
      const place = placeOf({ start, end })
      return text.slice(place.start, place.end)
    },
  }
  const taken = new Uint8Array(folded.text.length)
  const facts: Omit<Fact, 'messageId'>[] = []
  for (const [kind, find] of finders) {
    for (const place of find(reading)) {
      if (taken.subarray(place.start, place.end).includes(1)) continue
      taken.fill(1, place.start, place.end)
      const { start, end } = placeOf(place)
      facts.push({ kind, value: text.slice(start, end), start, end })
    }
  }
  return facts.sort((a, b) => a.start - b.start)
}
