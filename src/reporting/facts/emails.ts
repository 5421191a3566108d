import { type Place, places, type Reading } from './reading.js'

const EMAIL =
  /(?<![a-z0-9ñ._%+@-])[a-z0-9ñ_%+-][a-z0-9ñ._%+-]{0,63}@(?:[a-z0-9ñ][a-z0-9ñ-]{0,62}\.){1,5}[a-z]{2,24}(?![a-z0-9ñ@]|\.[a-z0-9])/g

/** E-mail addresses. */
export const emails = (reading: Reading): Place[] => places(reading, EMAIL)
