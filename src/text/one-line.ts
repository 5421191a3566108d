import { cut } from './cut.js'

const LINE_MAX_UNITS = 200

/** Control characters and line breaks out, so that a text cannot forge lines; cut with an ellipsis, at 200 units unless told. */
export function oneLine(text: string, maxUnits = LINE_MAX_UNITS): string {
  const flat = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  return flat.length > maxUnits ? `${cut(flat, maxUnits - 1).toWellFormed()}…` : flat.toWellFormed()
}
