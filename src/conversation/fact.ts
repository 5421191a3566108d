/** The kinds of facts that are found in what customers write. */
export const factKinds = ['order', 'amount', 'date', 'time', 'email', 'phone'] as const

/** One of {@link factKinds}. */
export type FactKind = (typeof factKinds)[number]

/** Something definite that a customer wrote. Offsets are UTF-16 units of that message. */
export interface Fact {
  readonly kind: FactKind
  /** As it was written: exactly `text.slice(start, end)`. */
  readonly value: string
  readonly messageId: string
  readonly start: number
  readonly end: number
}
