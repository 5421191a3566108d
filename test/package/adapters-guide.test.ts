import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  channelContract,
  meterContract,
  notifierContract,
  notifierFailureContract,
  storeContract,
} from 'relevo/testing'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { currentNode } from './current-node.js'
import { install, pack } from './package-folder.js'

/** The examples of the guide, by the name in their first line. */
const examples = new Map(
  [...readFileSync('docs/adapters.md', 'utf8').matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(
    ([, name = '', code = '']) => [name, code],
  ),
)
const named = (ending: string) => [...examples.keys()].filter((name) => name.endsWith(ending))
const notifierTests = notifierContract.length + notifierFailureContract.length
const tests: Readonly<Record<string, number>> = {
  'chat-notifier': notifierTests,
  channel: channelContract.length,
  meter: meterContract.length,
  store: storeContract.length,
  bot: 1,
  story: 1,
}
const testsOf = (name: string) => tests[name.replace(/\.(test|node)\.ts$/, '')]

describe('the guide "Write an adapter"', () => {
  let folder: string
  const nodes = [process.execPath]

  beforeAll(() => {
    folder = install(pack().tarball).path
    nodes.push(currentNode())
    writeFileSync(join(folder, 'package.json'), '{"name":"bot","private":true,"type":"module"}')
    symlinkSync(resolve('node_modules/vitest'), join(folder, 'node_modules/vitest'))
    for (const [name, code] of examples) {
      writeFileSync(join(folder, name), code)
      const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
      const { outputText } = ts.transpileModule(code, { compilerOptions })
      writeFileSync(join(folder, name.replace(/ts$/, 'js')), outputText)
    }
  })

  it('has every suite for both runners, and each example a name', () => {
    const all = [...readFileSync('docs/adapters.md', 'utf8').matchAll(/```\w+/g)]
    expect(examples.size).toBe(all.length)
    expect(named('.test.ts')).toEqual([
      'chat-notifier.test.ts',
      'channel.test.ts',
      'meter.test.ts',
      'store.test.ts',
    ])
    expect(named('.node.ts').map(testsOf)).toEqual(Object.values(tests))
  })

  it.each(named('.node.ts'))('%s passes with node:test, on this Node and on a current one', (name) => {
    for (const node of nodes) {
      const file = name.replace(/ts$/, 'js')
      const { stdout, status } = spawnSync(node, ['--test-reporter=tap', file], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect(stdout).toMatch(/^# fail 0$/m)
      expect(stdout).toContain(`# pass ${testsOf(name)}\n`)
      expect(status).toBe(0)
    }
  })

  it('passes with vitest', () => {
    const { VITEST: _, ...env } = process.env
    const files = named('.test.ts').map((name) => name.replace(/ts$/, 'js'))
    const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--reporter=json', ...files]
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
    const passed = named('.test.ts').reduce((sum, name) => sum + (testsOf(name) ?? 0), 0)
    expect(JSON.parse(stdout)).toMatchObject({ success: true, numPassedTests: passed, numTotalTests: passed })
  })

  it('has no type error', () => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
    const options = {
      ...ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options,
      typeRoots: [resolve('node_modules/@types')],
    }
    const program = ts.createProgram(
      [...examples.keys()].map((name) => join(folder, name)),
      options,
    )
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText, file }) => [file?.fileName, messageText])
    expect(said).toEqual([])
  })
})
