import { isFailure } from '../../testing/check-result.js'
import { showPlace } from '../input/input-error.js'
import type { FileReport, PlacedResult, Report } from './report.js'
import { resultsOf } from './report.js'

/** A run as JUnit XML, the form that CI systems read: a suite a file, a case a check. */
export function junitReport(report: Report): string {
  const all = resultsOf(report)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="relevo test" tests="${all.length}" failures="${all.filter(isFailure).length}">`,
    ...report.files.flatMap(suite),
    '</testsuites>',
  ].join('\n')
}

function suite({ file, results }: FileReport): string[] {
  const failures = results.filter(isFailure).length
  return [
    `  <testsuite name="${xml(file)}" tests="${results.length}" failures="${failures}">`,
    ...results.flatMap(testCase),
    '  </testsuite>',
  ]
}

function testCase(result: PlacedResult): string[] {
  const { outcome, of, text, expected, found, place } = result
  const { file, line } = place
  const head = `    <testcase classname="${xml(of)}" name="${xml(text)}" file="${xml(file)}"${line === undefined ? '' : ` line="${line}"`}`
  if (!isFailure(result)) return [`${head}/>`]
  const body = `${showPlace(place)}\nexpected  ${expected}\nfound     ${found}`
  return [
    `${head}>`,
    `      <failure type="${outcome}" message="${xml(`expected ${expected}; found ${found}`)}">${xml(body)}</failure>`,
    '    </testcase>',
  ]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** XML 1.0 has no place for control characters and lone surrogates, not even escaped. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\n\t]/g, (sign) => entities[sign] ?? sign)
}
