import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pack } from './package-folder.js'

const guide = readFileSync('docs/testing-rules.md', 'utf8')

/** The code blocks of a language under a heading of the guide. */
function blocks(heading: string, language: string): string[] {
  const [section = ''] = guide.split(/^## /m).filter((part) => part.startsWith(heading))
  return [...section.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  )
}

describe('the guide "Test your escalation rules in CI", to the letter, in an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relevo-guide-'))
  const sh = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })

  beforeAll(() => {
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'bot', private: true, type: 'module' }),
    )
    const [first = ''] = blocks('1. Begin', 'sh')
    // From the tarball that would be published, not from the registry.
    const install = first.split('\n')[0]?.replace('relevo', pack().tarball) ?? ''
    execFileSync('sh', ['-c', `${install} yaml@2 --no-audit --no-fund --prefer-offline`], {
      cwd: folder,
      stdio: 'ignore',
    })
  })

  it('1. begins, with the three files it says', () => {
    const told = sh(blocks('1. Begin', 'sh')[0]?.split('\n')[1] ?? '')
    expect(told).toMatchObject({ status: 0 })
    for (const [, file] of guide.matchAll(/^\| `([\w./]+\.ya?ml)` \|/gm))
      expect(told.stdout).toContain(`wrote  ${file}`)
    expect(told.stdout.match(/^wrote/gm)).toHaveLength(3)
  })

  it('2. runs, and all holds', () => {
    const told = sh(blocks('2. Run', 'sh')[0] ?? '')
    expect(told).toMatchObject({ status: 0, stderr: '' })
    expect(told.stdout).toMatch(/^✔ \d+ checks in 2 files/)
  })

  it('3. takes the phrases of the guide, and explains', () => {
    writeFileSync(join(folder, 'escalation/phrases.yaml'), blocks('3. Write down', 'yaml')[0] ?? '')
    expect(sh('npx relevo test')).toMatchObject({ status: 0, stderr: '' })
    expect(sh(blocks('3. Write down', 'sh')[0] ?? '').stdout).toContain('«congelar mi membresía»')
  })

  it('4. fails on words that are too wide, and holds again without them', () => {
    const file = join(folder, 'escalation/policy.yaml')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, blocks('4. See it fail', 'yaml')[0] ?? '')
    const told = sh('npx relevo test')
    expect(told.status).toBe(1)
    expect(told.stdout).toMatch(/✘ noisy {2}escalation\/policy\.yaml:3:7 /)
    writeFileSync(file, before)
    expect(sh('npx relevo test').status).toBe(0)
  })

  it('5. writes JUnit', () => {
    expect(sh(blocks('5. In CI', 'sh')[0] ?? '').status).toBe(0)
    expect(readFileSync(join(folder, 'escalation.xml'), 'utf8')).toContain('failures="0"')
    expect(sh('npx relevo test --format github').stdout).toMatch(/^✔/)
  })

  it('a policy that the bot reads is the one that was tested', () => {
    writeFileSync(join(folder, 'bot.js'), blocks('In your bot', 'js')[0] ?? '')
    expect(sh('node bot.js')).toMatchObject({ status: 0, stdout: 'true\n' })
  })

  it('the tests with node:test pass, and fail where a message goes otherwise', () => {
    const [code = ''] = blocks('In your own', 'js')
    writeFileSync(join(folder, 'rules.test.js'), code)
    expect(sh('node --test rules.test.js').status).toBe(0)
    appendFileSync(join(folder, 'rules.test.js'), "test('wrong', () => assertMessage('hola').toEscalate())\n")
    const told = sh('node --test rules.test.js')
    expect(told.status).toBe(1)
    expect(told.stdout).toContain('expected «hola» to escalate, but it stays quiet')
  })
})
