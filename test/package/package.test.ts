import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { currentNode } from './current-node.js'
import { install, pack, type UserFolder } from './package-folder.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const subpaths = Object.keys(manifest.exports)
  .map((path) => `relevo${path.slice(1)}`)
  .filter((path) => !path.endsWith('.json'))

const [, quickstart = ''] =
  /quickstart:begin -->\n```js\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
const asCommonJs = `module.exports = (async () => {\n${quickstart
  .replace(/^import (\{[^}]+\}) from ('[^']+')/gm, 'const $1 = require($2)')
  .replace('export async function', 'async function')}\nreturn { onMessage } })()`

/** A conversation through the quickstart's handler, as its customer sees it. */
const story = `
  const seen = []
  const send = async (text) => { seen.push(text) }
  const answer = async (text) => 'bot: ' + text
  const says = ['hola', 'quiero hablar con una persona', '¿sigues ahí?']
  for (const [n, text] of says.entries()) await onMessage({ from: 'ana', id: 'm' + Date.now() + n, text, send, answer })
  console.log(JSON.stringify(seen))`

const expected = ['bot: hola', 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.']
const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? ''

describe('the packed tarball in an empty folder', () => {
  let tarball: string
  let files: string[]
  let bare: UserFolder
  let whole: UserFolder
  let newest: string

  beforeAll(() => {
    ;({ tarball, files } = pack())
    bare = install(tarball)
    whole = install(tarball, 'libsql@0.5.29', 'hono@4', '@hono/node-server@2', 'standardwebhooks@1')
    newest = currentNode()
  })

  it('holds what is built and told, and nothing else', () => {
    const strangers = files.filter(
      (file) =>
        !/^(dist\/|docs\/[\w-]+\.md$|docs\/schemas\/\w+\.json$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(
          file,
        ),
    )
    expect(strangers).toEqual([])
    expect(files).toContain('dist/cli/relevo.js')
  })

  it('brings zod and nothing else', () => {
    const installed = readdirSync(join(bare.path, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(installed).toEqual(['relevo', 'zod'])
  })

  it('the core and the parts without peers load where nothing else is installed', () => {
    const free = subpaths.filter((path) => !/http|express|lambda|webhook/.test(path))
    const esm = `for (const path of ${JSON.stringify(free)}) await import(path)\nconsole.log('ok')`
    expect(lastLine(bare.run(process.execPath, 'free.mjs', esm))).toBe('ok')
    const cjs = `for (const path of ${JSON.stringify(free)}) require(path)\nconsole.log('ok')`
    expect(lastLine(bare.run(process.execPath, 'free.cjs', cjs))).toBe('ok')
  })

  it.each(['import', 'require'])('every import path loads with its peers (%s)', (how) => {
    const load = how === 'import' ? 'await import(path)' : 'require(path)'
    const code = `for (const path of ${JSON.stringify(subpaths)}) if (Object.keys(${load}).length === 0) throw path\nconsole.log('ok')`
    for (const node of [process.execPath, newest]) {
      expect(lastLine(whole.run(node, how === 'import' ? 'all.mjs' : 'all.cjs', code))).toBe('ok')
    }
  })

  it('the quickstart runs as an ES module and as CommonJS, on this Node and on a current one', () => {
    for (const node of [process.execPath, newest]) {
      const fresh = `import { rmSync } from 'node:fs'\nrmSync('data', { recursive: true, force: true })\n`
      const esm = whole.run(node, 'bot.mjs', `${fresh}${quickstart}\n${story}`)
      expect(JSON.parse(lastLine(esm))).toEqual(expected)
      const cjs = whole.run(
        node,
        'bot.cjs',
        `require('node:fs').rmSync('data', { recursive: true, force: true })\n${asCommonJs}\nmodule.exports.then(async ({ onMessage }) => {${story}})`,
      )
      expect(JSON.parse(lastLine(cjs))).toEqual(expected)
    }
  })

  it('a conversation escalated on one Node is still escalated on the other, from the same file', () => {
    const say = (text: string) =>
      `${quickstart}\nconst seen = []\nawait onMessage({ from: 'eva', id: 'm' + Date.now(), text: ${JSON.stringify(text)}, send: async (t) => { seen.push(t) }, answer: async () => 'bot' })\nconsole.log(JSON.stringify(seen))`
    expect(
      JSON.parse(lastLine(whole.run(process.execPath, 'one.mjs', say('páseme con un asesor')))),
    ).toHaveLength(1)
    expect(JSON.parse(lastLine(whole.run(newest, 'two.mjs', say('¿hola?'))))).toEqual([])
  })

  it('SQLite runs on the driver that belongs to the Node', () => {
    const code = `import { createSqliteStore } from 'relevo/sqlite'\nconsole.log((await createSqliteStore({ file: ':memory:' })).driver)`
    expect(lastLine(whole.run(newest, 'driver.mjs', code))).toBe('node:sqlite')
    const own = Number(process.versions.node.split('.')[0]) >= 22 ? 'node:sqlite' : 'libsql'
    expect(lastLine(whole.run(process.execPath, 'driver.mjs', code))).toBe(own)
  })

  it('says what to install where there is no driver', () => {
    if (Number(process.versions.node.split('.')[0]) >= 22) return
    const code = `import { createSqliteStore } from 'relevo/sqlite'\ncreateSqliteStore({ file: ':memory:' }).catch(({ code, message }) => console.log(code, message))`
    expect(bare.run(process.execPath, 'missing.mjs', code)).toMatch(
      /^DRIVER_MISSING .*install the package "libsql"/,
    )
  })

  it.each([
    ['rules', 2],
    ['handoff', 1],
  ])('the examples of the guide docs/%s.md print what they say', (guide, least) => {
    const examples = [...readFileSync(`docs/${guide}.md`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)]
    expect(examples.length).toBeGreaterThanOrEqual(least)
    for (const [at, [, code = '']] of examples.entries()) {
      const [, said] = /console\.log\(.*\/\/ (.*)/.exec(code) ?? []
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      })
      expect(lastLine(bare.run(process.execPath, `${guide}-${at}.mjs`, outputText))).toBe(said)
    }
  })

  it('the command helps, and tells misuse by its exit code', () => {
    const command = join(bare.path, 'node_modules', '.bin', 'relevo')
    const run = (...args: string[]) => spawnSync(command, args, { encoding: 'utf8', input: '' })
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: relevo') })
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` })
    expect(run('chat')).toMatchObject({ status: 0 })
    expect(run('chta')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"chta" is not a command'),
    })
    expect(run('--nope').status).toBe(2)
    expect(run('chat', 'hola').status).toBe(2)
  })
})
