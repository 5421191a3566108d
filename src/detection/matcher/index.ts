export { createMatcherBuilder, type Matcher, type Matches } from './matcher.js'
export { createReading, type Meaning, type Reading } from './reading.js'
export type { Span } from './span.js'
export { createWordSets, type WordSets } from './word-sets.js'
