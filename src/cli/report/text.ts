import { type CheckOutcome, type CheckResult, isFailure } from '../../testing/check-result.js'
import { showPlace } from '../input/input-error.js'
import { oneLine } from './one-line.js'
import type { Paint } from './paint.js'
import { countOf, type PlacedResult, type Report, resultsOf } from './report.js'

/** What is to be done about an outcome. */
const advice: Readonly<Partial<Record<CheckOutcome, string>>> = {
  promote: 'it is found now: move it to those that must be',
}

/** A run for people: what failed, or with `verbose` every check, and the counts. */
export function textReport(report: Report, paint: Paint, verbose = false): string {
  const all = resultsOf(report)
  const shown = all.filter((result) => verbose || isFailure(result))
  const failed = all.filter(isFailure).length
  const summary = `${plural(all.length, 'check')} in ${plural(report.files.length, 'file')}: ${counts(all)}`
  return [
    ...shown.map((result) => lineOf(result, paint)),
    ...(shown.length > 0 ? [''] : []),
    failed > 0 ? paint('red', `✘ ${summary}`) : paint('green', `✔ ${summary}`),
  ].join('\n')
}

function lineOf(result: PlacedResult, paint: Paint): string {
  const { outcome, place } = result
  const [of, text, expected, found] = [result.of, result.text, result.expected, result.found].map(oneLine)
  const isBad = isFailure(result)
  const head = `${paint(isBad ? 'red' : 'green', `${isBad ? '✘' : '✔'} ${outcome}`)}  ${paint('dim', oneLine(showPlace(place)))}  ${of}`
  if (!isBad) return `${head}: ${text}`
  return [
    head,
    `    ${text}`,
    `    expected  ${expected}`,
    `    found     ${found}`,
    ...(advice[outcome] ? [`    ${advice[outcome]}`] : []),
  ].join('\n')
}

function counts(results: readonly CheckResult[]): string {
  return (
    Object.entries(countOf(results))
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', ') || 'none'
  )
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
