import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from './run.js'

/** A change to the default rules that weakens them or makes them noisy. */
interface Seed {
  readonly what: string
  readonly file: string
  readonly from: string | RegExp
  readonly to: string
}

const seeds: readonly Seed[] = [
  { what: 'the negation holds nothing back', file: 'holds', from: "'(no|nunca|", to: "'(nunca|" },
  { what: 'a neighbour counts as the customer', file: 'holds', from: "'mi (", to: "'tu (" },
  { what: 'a verb of wishing is lost', file: 'lexicon', from: /\bquiero\|/, to: '' },
  { what: 'legal action is no longer seen', file: 'signals', from: '(accion/|', to: '(zutano|' },
  { what: 'urgency only asks', file: 'urgency', from: /weight: 0\.[789]\d?/g, to: 'weight: 0.6' },
  { what: 'negotiation only asks', file: 'negotiation', from: /weight: 0\.[789]\d?/g, to: 'weight: 0.6' },
  { what: 'exceptions of complaints are lost', file: 'complaint', from: /unless: \[[^\]]*\],/, to: '' },
  { what: 'exceptions of accusations are lost', file: 'bot-accusation', from: /unless: \[[^\]]*\],/, to: '' },
  { what: 'exceptions of frustration are lost', file: 'frustration', from: /unless: \[[^\]]*\],/, to: '' },
  { what: 'a rule of requests is held back', file: 'human-request', from: /immune: \['past'\],/, to: '' },
  {
    what: 'faults are found in the wrong words',
    file: 'technical-issue',
    from: /patterns: \[/,
    to: "patterns: ['hola',",
  },
]

const phrases = `ruleset: src/detection/rules/es/index.ts
escalates:
  - { say: lo necesito urgente, trigger: urgency }
  - { say: ¿me hace un descuento?, trigger: negotiation }
staysQuiet:
  - hola, buenas tardes
  - mi vecina quiere hablar con un asesor
`

mkdirSync('.relevo', { recursive: true })
const folder = mkdtempSync('.relevo/seeded-')
afterAll(() => rmSync(folder, { recursive: true }))
cpSync('src', join(folder, 'src'), { recursive: true })
writeFileSync(join(folder, 'phrases.yaml'), phrases)
const rules = join(folder, 'src/detection/rules/es')
const runTests = () => run(['test', join(rules, 'index.ts'), join(folder, 'phrases.yaml')])

it('the rules as they are pass', async () => {
  expect(await runTests()).toMatchObject({ status: 0, stderr: '' })
})

it('there are at least ten seeded changes', () => {
  expect(seeds.length).toBeGreaterThanOrEqual(10)
})

it.each(seeds)('$what: fails, with the line that shows it', async ({ file, from, to }) => {
  const path = join(rules, `${file}.ts`)
  const source = readFileSync(path, 'utf8')
  const seeded = source.replace(from, to)
  expect(seeded).not.toBe(source)
  writeFileSync(path, seeded)
  const { status, stdout, stderr } = await runTests()
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const [, shown = '', line = '0'] = /^✘ \w+ {2}(\S+):(\d+):\d+ {2}/m.exec(stdout) ?? []
  expect(shown.startsWith(folder)).toBe(true)
  // The example that stands on that line is the one that is told below.
  const told = stdout.split('\n')[1]?.trim() ?? ''
  expect(readFileSync(shown, 'utf8').split('\n')[Number(line) - 1]).toContain(told)
  writeFileSync(path, source)
})
