import type { Fact, FactKind } from '../conversation/index.js'
import { oneLine } from '../text/index.js'

const VALUE_MAX_UNITS = 60
/** What does not tell its kind by itself gets a word for it. */
const labels: Readonly<Partial<Record<FactKind, string>>> = { order: 'n.º ', phone: 'tel. ' }

/** A fact as a notice shows it: "n.º 4839", "tel. 55 1234 5678", "$500". */
export const factText = ({ kind, value }: Fact) => `${labels[kind] ?? ''}${oneLine(value, VALUE_MAX_UNITS)}`
