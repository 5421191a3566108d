import { cut } from './cut.js'

/** Control characters and line breaks out, so that a text cannot forge lines; cut to so many units with an ellipsis. */
export function oneLine(text: string, maxUnits: number): string {
  const flat = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  return flat.length > maxUnits ? `${cut(flat, maxUnits - 1).toWellFormed()}…` : flat.toWellFormed()
}
