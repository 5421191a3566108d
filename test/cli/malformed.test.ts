import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { malformed } from './malformed.js'
import { run } from './run.js'

// Inside the project, so that modules find the package by its name.
mkdirSync('.relevo', { recursive: true })
const folder = mkdtempSync('.relevo/malformed-')
for (const { name, content } of malformed) writeFileSync(join(folder, name), content)
afterAll(() => rmSync(folder, { recursive: true }))

it('there are at least thirty, none twice', () => {
  expect(malformed.length).toBeGreaterThanOrEqual(30)
  expect(readdirSync(folder)).toHaveLength(malformed.length)
})

describe.each(malformed)('$name', ({ name, says }) => {
  const file = join(folder, name)

  it('gives one clear error, and nothing else', async () => {
    const { status, stdout, stderr } = await run(['test', file])
    expect(stderr).toBe(`relevo: ${file}${says.replaceAll('FOLDER', folder)}\n`)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('one malformed file among good ones', () => {
  const good = 'test/fixtures/outcomes/reported/project'
  const bad = join(folder, 'typo.yaml')

  it.each(['text', 'json', 'junit', 'github'])('nothing of the run is told, as %s', async (format) => {
    const { status, stdout, stderr } = await run(['test', good, bad, '--format', format])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.split('\n')).toHaveLength(2)
  })

  it('each of several is told in its own line', async () => {
    const { stderr } = await run(['test', bad, join(folder, 'tab.yaml'), good])
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/:\d.*/, '')),
    ).toEqual([`relevo: ${bad}`, `relevo: ${join(folder, 'tab.yaml')}`])
  })
})
