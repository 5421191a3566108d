import { resolve } from 'node:path'
import type { CheckResult } from '../testing/check-result.js'
import { messageOf } from '../testing/phrase-table.js'
import { runRuleExamples } from '../testing/rule-examples.js'
import { runConversation } from '../testing/run-conversation.js'
import { runPhrases } from '../testing/run-phrases.js'
import { checkPolicy } from './check-policy.js'
import { InputError } from './input/input-error.js'
import { loadFile, type TestFile } from './input/load-file.js'
import type { PhrasesFile } from './input/load-phrases.js'
import type { RulesetsFile } from './input/load-rulesets.js'
import { folderOf, loadSubject, type Subject } from './input/load-subject.js'
import { sourcesOf } from './input/sources-of.js'
import type { FileReport, PlacedResult, Report } from './report/report.js'

/** Everything of a run that cannot be read, a message a file. */
export class InputErrors extends Error {
  override readonly name = 'InputErrors'

  constructor(readonly errors: readonly InputError[]) {
    super(errors.map(({ message }) => message).join('\n'))
  }
}

/** Reads every file before anything is run, then runs them. @throws InputErrors */
export async function runTests(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Report> {
  const loaded = await loadAll(files, stdin)
  const told = toldFor(loaded)
  return { files: await Promise.all(loaded.map((one) => run(one, told))) }
}

interface Loaded {
  readonly file: string
  readonly content: TestFile
  /** What phrase tests are judged by. */
  readonly subject: Subject | null
}

async function loadWithSubject(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<Loaded> {
  const content = await loadFile(file, stdin)
  if (content.kind !== 'phrases') return { file, content, subject: null }
  const { document, tests } = content
  const named = { policy: document.placeOf(['policy']), ruleset: document.placeOf(['ruleset']) }
  return { file, content, subject: await loadSubject({ ...tests, folder: folderOf(file) }, named) }
}

/** One after the other: modules run in this process, and must not see each other's doings. @throws InputErrors */
async function loadAll(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Loaded[]> {
  const loaded: Loaded[] = []
  const errors = new Map<string, InputError>()
  for (const file of files) {
    try {
      loaded.push(await loadWithSubject(file, stdin))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      errors.set(error.message, error)
    }
  }
  if (errors.size > 0) throw new InputErrors([...errors.values()])
  return loaded
}

/** What phrase tests say must call or offer a person, by the policy they test. */
function toldFor(loaded: readonly Loaded[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>()
  for (const { content, subject } of loaded) {
    if (content.kind !== 'phrases' || !subject?.policyPath) continue
    const texts = told.get(subject.policyPath) ?? new Set()
    for (const phrase of [...(content.tests.escalates ?? []), ...(content.tests.asks ?? [])])
      texts.add(messageOf(phrase))
    told.set(subject.policyPath, texts)
  }
  return told
}

async function run(
  { file, content, subject }: Loaded,
  told: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<FileReport> {
  switch (content.kind) {
    case 'policy': {
      const results = checkPolicy(content.policy, told.get(resolve(file)) ?? new Set())
      return { file, results: results.map((one) => ({ ...one, place: content.document.placeOf(one.path) })) }
    }
    case 'phrases':
      return { file, results: await runPhraseTests(content, subject as Subject) }
    case 'rulesets':
      return { file, results: await runRulesets(content) }
  }
}

async function runPhraseTests({ document, tests }: PhrasesFile, subject: Subject): Promise<PlacedResult[]> {
  const scripts = await Promise.all(
    (tests.conversations ?? []).map(async (script, at) =>
      (await runConversation(script, subject)).map((one) => ({
        ...one,
        path: ['conversations', at, ...one.path],
      })),
    ),
  )
  const results: CheckResult[] = [...runPhrases(tests, subject.judge), ...scripts.flat()]
  return results.map((one) => ({ ...one, place: document.placeOf(one.path) }))
}

async function runRulesets({ file, rulesets }: RulesetsFile): Promise<PlacedResult[]> {
  const results = rulesets.flatMap(({ ruleset }) => runRuleExamples(ruleset))
  const place = await sourcesOf(file)
  return results.map((one) => ({
    ...one,
    place: place([`'${one.of}'`, `${one.path.at(-2)}:`, one.text], [one.of]),
  }))
}
