import { readdirSync, readFileSync } from 'node:fs'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { checkOutcomes } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { run } from './run.js'

const FOLDER = 'test/fixtures/outcomes'
const formats = ['text', 'json', 'junit', 'github'] as const
const failing = ['missing', 'misplaced', 'noisy', 'promote']

it('there is a project for each outcome', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(checkOutcomes.toSorted())
})

describe.each(checkOutcomes)('a project that is %s', (outcome) => {
  it.each(formats)('is told whole as %s', async (format) => {
    const { status, stdout, stderr } = await run(['test', `${FOLDER}/${outcome}/project`, '--format', format])
    expect(stdout).toBe(readFileSync(`${FOLDER}/${outcome}/expected.${format}`, 'utf8'))
    expect(stdout).toContain(outcome)
    expect({ status, stderr }).toEqual({ status: failing.includes(outcome) ? 1 : 0, stderr: '' })
  })

  it('its JUnit report is XML that counts as many cases and failures as it says', () => {
    const xml = readFileSync(`${FOLDER}/${outcome}/expected.junit`, 'utf8')
    expect(XMLValidator.validate(xml)).toBe(true)
    const isArray = (name: string) => ['testsuite', 'testcase'].includes(name)
    const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray }).parse(xml)
    const cases = testsuites.testsuite.flatMap(
      (suite: { testcase: { failure?: unknown }[] }) => suite.testcase,
    )
    expect(cases).toHaveLength(Number(testsuites['@_tests']))
    expect(cases.filter((one: object) => 'failure' in one)).toHaveLength(Number(testsuites['@_failures']))
  })

  it('its JSON report counts as many checks as it lists', () => {
    const { ok, counts, checks } = JSON.parse(readFileSync(`${FOLDER}/${outcome}/expected.json`, 'utf8'))
    const total = Object.values<number>(counts).reduce((sum, count) => sum + count, 0)
    expect(checks).toHaveLength(total)
    expect(ok).toBe(!failing.includes(outcome))
  })
})
