import { isFailure } from '../../testing/check-result.js'
import type { PlacedResult, Report } from './report.js'
import { resultsOf } from './report.js'
import { textReport } from './text.js'

/** A run for GitHub Actions: the report for people, and an annotation at the line of each check that failed. */
export function githubReport(report: Report): string {
  const annotations = resultsOf(report).filter(isFailure).map(annotation)
  // Words of a customer that look like a command to the runner are none.
  const text = textReport(report, (_style, words) => words).replaceAll('::', ': :')
  return [...annotations, text].join('\n')
}

function annotation({
  outcome,
  of,
  text,
  expected,
  found,
  place: { file, line, column },
}: PlacedResult): string {
  const properties = {
    file,
    ...(line !== undefined && { line, col: column ?? 1 }),
    title: `${outcome}: ${of}`,
  }
  const parts = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::error ${parts.join(',')}::${data(`${text}\nexpected ${expected}\nfound ${found}`)}`
}

/** As the runner reads workflow commands. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
