import { countOf, isFine, type Report, resultsOf } from './report.js'

/** A run as JSON: every check with its place, and the counts. */
export function jsonReport(report: Report): string {
  const checks = resultsOf(report).map(({ outcome, of, text, expected, found, place }) => ({
    outcome,
    of,
    text,
    expected,
    found,
    ...place,
  }))
  return JSON.stringify({ ok: isFine(report), counts: countOf(resultsOf(report)), checks }, null, 2)
}
