import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.js'

const lines = [
  'human_request\tes-MX\tquiero un asesor',
  'urgency\tes-MX\tno hay prisa, cuando puedan',
  '-\tes-MX\thola, buenas tardes',
  '-\tes-AR\t¿me hacés un descuento?',
  '?\tes-CL\t¿eres un robot?',
  '',
].join('\n')

mkdirSync('.relevo', { recursive: true })
const folder = mkdtempSync('.relevo/score-')
afterAll(() => rmSync(folder, { recursive: true }))

function floors(content: string): string {
  const file = join(folder, 'floors.yaml')
  writeFileSync(file, content)
  return file
}

describe('score', () => {
  it('measures what was found, and lists the rest', async () => {
    const { status, stdout } = await run(['score', '-', '--misses', '--alarms'], lines)
    expect(status).toBe(0)
    expect(stdout).toContain('escalations found  1 of 2 (50.0 %)')
    expect(stdout).toContain('false alarms       1 of 2 ordinary lines (50.0 %)')
    expect(stdout).toContain('unclear            1: ask 100.0 %, escalate 0.0 %')
    expect(stdout).toMatch(/Missed:\n {2}urgency: no hay prisa, cuando puedan {2}\[.*\]/)
    expect(stdout).toMatch(
      /False alarms:\n {2}negotiation: ¿me hacés un descuento\? {2}\[escalate negotiation/,
    )
  })

  it('as JSON, with the lists on demand', async () => {
    const short = JSON.parse((await run(['score', '-', '--json'], lines)).stdout)
    expect(short).toMatchObject({ ok: true, lines: 5, falseAlarms: { of: 2, raised: 1 }, floors: [] })
    expect(short).not.toHaveProperty('misses')
    const long = JSON.parse((await run(['score', '-', '--format', 'json', '--misses'], lines)).stdout)
    expect(long.misses).toHaveLength(1)
  })

  it('judges by a policy', async () => {
    const policy = join(folder, 'policy.yaml')
    writeFileSync(policy, 'own: { silenced: [negotiation.discount] }\n')
    const { stdout, stderr } = await run(['score', '-', '--policy', policy], lines)
    expect(stderr).toBe('')
    expect(stdout).toContain('false alarms       0 of 2')
  })

  it.each([
    ['a\tb\n', '-:1:1: has 2 columns'],
    ['-\tes\thola\nprisa\tes\thola\n', '-:2:1: "prisa" is no trigger'],
    ['{"text": 1}', '-:1:1: '],
    ['\n\n', '-: holds no labelled line'],
  ])('%j cannot be read', async (content, why) => {
    const { status, stdout, stderr } = await run(['score', '-'], content)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(why)
  })
})

describe('floors', () => {
  it('that hold end with 0', async () => {
    const file = floors(
      'atLeast: { escalationsFound: 0.5, recall.human_request: 1 }\natMost: { falseAlarms: 0.5 }\n',
    )
    const { status, stdout } = await run(['score', '-', '--floors', file], lines)
    expect(status).toBe(0)
    expect(stdout).toContain('✔ 3 checks in 1 file: 3 validated')
  })

  it('that do not hold end with 1, and say which and where', async () => {
    const file = floors(
      'atLeast:\n  escalationsFound: 0.9\n  recall.complaint: 0.5\natMost:\n  falseAlarms: 0.01\n',
    )
    const { status, stdout } = await run(['score', '-', '--floors', file], lines)
    expect(status).toBe(1)
    expect(stdout).toContain(
      `✘ missing  ${file}:2:3  atLeast\n    escalationsFound\n    expected  at least 90.0 %\n    found     50.0 %`,
    )
    expect(stdout).toContain('found     nothing to measure it by')
    expect(stdout).toContain(`✘ noisy  ${file}:5:3  atMost`)
  })

  it.each(['junit', 'github'])('are told as %s', async (format) => {
    const { status, stdout } = await run(
      ['score', '-', '--floors', floors('atMost: { falseAlarms: 0 }\n'), '--format', format],
      lines,
    )
    expect(status).toBe(1)
    expect(stdout).toMatch(
      format === 'junit'
        ? /<testcase .*name="falseAlarms".*>\n\s+<failure type="noisy"/
        : /^::error file=.*falseAlarms/m,
    )
  })

  it('of a name that is none are refused', async () => {
    const { status, stderr } = await run(
      ['score', '-', '--floors', floors('atMost: { falseAlarm: 0 }\n')],
      lines,
    )
    expect(status).toBe(2)
    expect(stderr).toContain('"falseAlarm" is not known here (did you mean "falseAlarms"?)')
  })
})
