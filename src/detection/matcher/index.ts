export { createMatcherBuilder, type Matcher, type Matches, type Span } from './matcher.js'
export { createReading, type Meaning, type Reading } from './reading.js'
export { createWordSets, type WordSets } from './word-sets.js'
