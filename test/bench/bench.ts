import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { createDetector, spanishRules } from 'relevo'
import { exponent, microsecondsPerCall } from './measure.js'
import { tenTimesDistinct, tenTimesSameOpenings } from './rulesets.js'

const FOLDER = 'test/bench/node-nlp'
const print = (line = '') => void process.stdout.write(`${line}\n`)
const row = (what: string, value: string, target = '') =>
  print(`${what.padEnd(52)}${value.padStart(14)}   ${target}`)

const corpus = readdirSync('test/corpus/tune').flatMap((file) =>
  readFileSync(`test/corpus/tune/${file}`, 'utf8').split('\n'),
)
const third = corpus.map((line) => line.split('\t')).filter(({ length }, at) => length === 3 && at % 3 === 0)
const messages = third.map(([, , text = '']) => text)
/** Most of what customers write calls nobody. */
const ordinary = third.flatMap(([gold, , text = '']) => (gold === '-' ? text : []))
const total = messages.reduce((sum, text) => sum + text.length, 0)
const each = (judge: (text: string) => unknown, texts: readonly string[] = messages) =>
  microsecondsPerCall(() => texts.forEach((text) => void judge(text)), texts.length)
const foldAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function detection(): void {
  const detector = createDetector()
  const detect = each((text) => detector.detect(text))
  const fold = each(foldAccents)
  const typical = each((text) => detector.detect(text), ordinary) / each(foldAccents, ordinary)
  const phrases = Array.from(
    { length: 200 },
    (_, n) => messages[n * 2]?.slice(0, 14).toLowerCase() ?? `frase ${n}`,
  )
  const includes = each((text) => phrases.filter((phrase) => text.toLowerCase().includes(phrase)).length)
  print(
    `${messages.length} messages of the tune corpus, ${Math.round(total / messages.length)} characters on average`,
  )
  row('detections a second', Math.round(1e6 / detect).toLocaleString('en'))
  row('a message', `${detect.toFixed(1)} µs`)
  row('  to folding accents alone', `${(detect / fold).toFixed(1)} ×`)
  row('  the same, of ordinary messages', `${typical.toFixed(1)} ×`, 'at most 8')
  row('  to 200 includes', `${(detect / includes).toFixed(1)} ×`)
  row('  each message for the first time', `${(cold() / fold).toFixed(1)} ×`)
  print()
  const distinct = createDetector({ rules: tenTimesDistinct() })
  const openings = createDetector({ rules: tenTimesSameOpenings() })
  row(
    '10 times the rules, distinct words',
    `${(each((text) => distinct.detect(text)) / detect).toFixed(2)} ×`,
    'at most 1.5',
  )
  row(
    '10 times the rules, same openings',
    `${(each((text) => openings.detect(text)) / detect).toFixed(2)} ×`,
    'at most 1.5',
  )
  print()
}

/** What a message costs before the automaton has seen any like it: one pass of a detector just made. */
function cold(): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const { detect } = createDetector({ rules: { ...spanishRules } })
      const from = process.hrtime.bigint()
      for (const text of messages) detect(text)
      return Number(process.hrtime.bigint() - from) / 1000 / messages.length
    }),
  )
}

function length(): void {
  const detector = createDetector({ examineUnits: 1_000_000 })
  const long = messages.join(' ')
  const sizes = [80, 4096, 65_536]
  const times = sizes.map((size) => {
    const text = long.repeat(Math.ceil(size / long.length)).slice(0, size)
    const calls = Math.max(3, Math.round(200_000 / size))
    return microsecondsPerCall(() => {
      for (let n = 0; n < calls; n++) detector.detect(text)
    }, calls)
  })
  for (const [at, size] of sizes.entries()) {
    row(
      `a text of ${size} characters`,
      `${((times[at] ?? 0) / 1000).toFixed(3)} ms`,
      size === 4096 ? 'at most 2 ms' : '',
    )
  }
  row('fitted exponent, 80 to 65,536', exponent(sizes, times).toFixed(2), 'at most 1.1')
  row('fitted exponent, 4,096 to 65,536', exponent(sizes.slice(1), times.slice(1)).toFixed(2), 'at most 1.1')
  print()
}

/** Texts made to be dear, each long and sixteen times as long: what the dearest costs, and how it grows. */
function attacks(): void {
  const { detect } = createDetector({ examineUnits: 1_000_000 })
  const parts = [
    'ya ',
    'por favor ',
    'a ',
    'no quiero un ',
    'a s e s o r ',
    'x',
    '<a',
    'es broma me estafaron, ',
    '😀a',
  ]
  const sizes = [4096, 65_536]
  const measured = parts.map((part) => {
    const times = sizes.map((size) => {
      const text = part.repeat(Math.ceil(size / part.length)).slice(0, size)
      return microsecondsPerCall(() => void detect(text), 1, 3)
    })
    return { longMs: (times[1] ?? 0) / 1000, grows: exponent(sizes, times) }
  })
  const worst = (values: readonly number[]) => Math.max(...values)
  row(
    `the dearest of ${parts.length} attacks, 65,536 characters`,
    `${worst(measured.map(({ longMs }) => longMs)).toFixed(1)} ms`,
  )
  row('the steepest exponent among them', worst(measured.map(({ grows }) => grows)).toFixed(2))
  print()
}

/** Median of fresh processes, since a module is only imported once in each. */
function importMs(code: string): number {
  const script = `const t = process.hrtime.bigint(); ${code}; console.log(Number(process.hrtime.bigint() - t) / 1e6)`
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  )
  return times.sort((a, b) => a - b)[4] ?? 0
}

function size(): void {
  const zod = importMs(`await import('zod')`)
  const whole = importMs(`await import('relevo')`)
  const compile = importMs(
    `const { createDetector } = await import('relevo'); const u = process.hrtime.bigint(); createDetector(); console.log(Number(process.hrtime.bigint() - u) / 1e6); process.exit()`,
  )
  row('import of relevo', `${whole.toFixed(0)} ms`)
  row('  of which zod', `${zod.toFixed(0)} ms`)
  row('  without zod', `${(whole - zod).toFixed(0)} ms`, 'at most 25 ms')
  row('createDetector, the first time', `${compile.toFixed(0)} ms`)
  const built = [
    'dist/index.js',
    ...readdirSync('dist')
      .filter((file) => /^chunk-.*\.js$/.test(file))
      .map((file) => `dist/${file}`),
  ]
  const bytes = built.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0)
  row('the built core with the Spanish rules, brotli', `${(bytes / 1000).toFixed(1)} kB`, 'at most 35 kB')
  print()
}

async function againstNodeNlp(): Promise<void> {
  if (!existsSync(`${FOLDER}/node_modules/node-nlp`)) {
    print('installing node-nlp for the comparison …')
    execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'], {
      stdio: 'ignore',
    })
  }
  const { NlpManager } = createRequire(`${process.cwd()}/${FOLDER}/`)('node-nlp')
  const manager = new NlpManager({ languages: ['es'], forceNER: false, autoSave: false, nlu: { log: false } })
  for (const line of corpus.slice(0, 400)) {
    const [gold = '-', , text] = line.split('\t')
    if (text) manager.addDocument('es', text, gold.split(',')[0])
  }
  await manager.train()
  const sample = ordinary.slice(0, 200)
  const detector = createDetector()
  let theirs = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const from = process.hrtime.bigint()
    for (const text of sample) await manager.process('es', text)
    theirs = Math.min(theirs, Number(process.hrtime.bigint() - from) / 1000 / sample.length)
  }
  const ours = microsecondsPerCall(() => sample.forEach((text) => void detector.detect(text)), sample.length)
  row('node-nlp takes, on ordinary messages', `${(theirs / ours).toFixed(1)} × ours`, 'at least 15')
}

detection()
length()
attacks()
size()
await againstNodeNlp()
