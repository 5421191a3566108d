import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { handoffEventTypes } from 'relevo'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { counters, histograms } from '../../src/adapters/opentelemetry/instruments.js'
import { currentNode } from './current-node.js'
import { install, pack } from './package-folder.js'

const guide = readFileSync('docs/observability.md', 'utf8')
const [, code = ''] = /```ts\n\/\/ observed-bot\.ts\n([\s\S]*?)```/.exec(guide) ?? []
const rows = (heading: string) => {
  const [, part = ''] = guide.split(`\n## ${heading}\n`)
  const [table = ''] = part.split('\n## ')
  return [...table.matchAll(/^\| `([a-z_.]+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }))
}

describe('the guide "Watch it work"', () => {
  let folder: string

  beforeAll(() => {
    folder = install(pack().tarball).path
    writeFileSync(join(folder, 'package.json'), '{"name":"bot","private":true,"type":"module"}')
    mkdirSync(join(folder, 'node_modules/@opentelemetry'))
    for (const name of ['@opentelemetry/api', '@opentelemetry/sdk-metrics', 'pino'])
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
    writeFileSync(join(folder, 'bot.ts'), code)
    writeFileSync(join(folder, 'bot.js'), ts.transpileModule(code, { compilerOptions }).outputText)
  })

  it('has an example that logs, measures and cancels, on this Node and on a current one', () => {
    for (const node of [process.execPath, currentNode()]) {
      const { stdout, stderr } = spawnSync(node, ['bot.js'], { cwd: folder, encoding: 'utf8' })
      expect(stdout, stderr).toMatch(/"agentType":"support","msg":"relevo: episode\.opened"/)
      expect(stdout).toContain("name: 'relevo.episodes.opened'")
      expect(stdout.trim().split('\n').at(-1)).toBe('escalated, 0 follow-ups planned')
      expect(stdout).not.toContain('hablar')
    }
  })

  it('has no type error', () => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
    const parsed = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options
    const program = ts.createProgram([join(folder, 'bot.ts')], {
      ...parsed,
      typeRoots: [resolve('node_modules/@types')],
    })
    const said = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)
    expect(said).toEqual([])
  })

  it('tells of every event and every metric, with its unit', () => {
    expect(rows('Events').map(({ name }) => name)).toEqual(handoffEventTypes)
    const metrics = rows('Metrics')
    expect(metrics.map(({ name }) => name).toSorted()).toEqual(
      Object.keys({ ...counters, ...histograms }).toSorted(),
    )
    for (const [kind, instruments] of Object.entries({ counter: counters, histogram: histograms }))
      for (const [name, { unit }] of Object.entries(instruments))
        expect(metrics.find((row) => row.name === name)?.rest).toContain(` ${kind} | \`${unit}\` |`)
  })
})
