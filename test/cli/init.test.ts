import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from './run.js'

const root = mkdtempSync(join(tmpdir(), 'relevo-init-'))
afterAll(() => rmSync(root, { recursive: true }))
const files = ['escalation/policy.yaml', 'escalation/phrases.yaml', '.github/workflows/escalation.yml']

let count = 0
function bot(...names: readonly string[]): string {
  const folder = join(root, `bot-${++count}`)
  mkdirSync(folder)
  for (const name of ['package.json', ...names]) writeFileSync(join(folder, name), '{}')
  return folder
}

describe('init', () => {
  it('writes what passes as it is', async () => {
    const folder = bot()
    const { status, stdout } = await run(['init', folder])
    expect(status).toBe(0)
    expect(stdout.split('\n').slice(0, 3)).toEqual(files.map((file) => `wrote  ${file}`))
    expect(await run(['test', join(folder, 'escalation')])).toMatchObject({ status: 0, stderr: '' })
  })

  it.each(files)('leaves %s as it is where it is there', async (file) => {
    const folder = bot()
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), 'mine')
    const { status, stdout } = await run(['init', folder])
    expect(status).toBe(0)
    expect(stdout).toContain(`kept   ${file} (it is there already)`)
    expect(readFileSync(join(folder, file), 'utf8')).toBe('mine')
  })

  it('run twice writes nothing the second time, and leaves no drafts', async () => {
    const folder = bot()
    await run(['init', folder])
    expect((await run(['init', folder])).stdout.match(/^kept/gm)).toHaveLength(files.length)
    expect(readdirSync(join(folder, 'escalation')).toSorted()).toEqual(['phrases.yaml', 'policy.yaml'])
  })

  it.each([
    ['package-lock.json', 'npm ci'],
    ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
    ['yarn.lock', 'corepack enable && yarn install --immutable'],
  ])('with %s the workflow installs with %s', async (lock, install) => {
    const folder = bot(lock)
    await run(['init', folder])
    const workflow = parse(readFileSync(join(folder, '.github/workflows/escalation.yml'), 'utf8'))
    const steps = workflow.jobs.test.steps.flatMap(({ run: step }: { run?: string }) => step ?? [])
    expect(steps).toEqual([install, 'npx relevo test --format github'])
  })

  it('says so where it may not write', async () => {
    const folder = bot()
    writeFileSync(join(folder, 'escalation'), 'a file in the way')
    const { status, stderr } = await run(['init', folder])
    expect(status).toBe(2)
    expect(stderr).toMatch(/policy\.yaml: cannot be written \((EEXIST|ENOTDIR)\)/)
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })
})
