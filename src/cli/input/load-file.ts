import { policySchema } from '../../handoff/index.js'
import { InputError } from './input-error.js'
import { loadPhrases, type PhrasesFile, phraseTestsSchema } from './load-phrases.js'
import { loadPolicy, type PolicyFile } from './load-policy.js'
import { loadRulesets, MODULE, type RulesetsFile } from './load-rulesets.js'
import { readDocument, type SourceDocument } from './read-document.js'
import { readText, STDIN } from './read-text.js'

/** Anything that can be tested. */
export type TestFile = PolicyFile | PhrasesFile | RulesetsFile

/** Reads a file, which may be a policy, phrase tests or a module with rulesets. @throws InputError */
export async function loadFile(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<TestFile> {
  if (MODULE.test(file)) return await loadRulesets(file)
  if (file !== STDIN && !/\.(ya?ml|json)$/.test(file))
    throw new InputError({ file }, 'is neither YAML (.yaml) nor JSON (.json) nor a module (.ts, .js)')
  const document = readDocument(file, await readText(file, stdin))
  return isPhrases(document) ? loadPhrases(document) : loadPolicy(document)
}

/** What a document is shows in its keys: most of them belong to the one kind or to the other. */
function isPhrases(document: SourceDocument): boolean {
  const { data } = document
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new InputError(document.placeOf([]), 'is no map of keys and values; a policy and phrase tests are')
  const keys = Object.keys(data).filter((key) => key !== '$schema')
  const count = (known: readonly string[]) => keys.filter((key) => known.includes(key)).length
  const phrases = count(Object.keys(shapeOf(phraseTestsSchema)))
  const policy = count(Object.keys(shapeOf(policySchema)))
  if (phrases === 0 && policy === 0)
    throw new InputError(
      document.placeOf([]),
      'is neither phrase tests (escalates, asks, staysQuiet, …) nor a policy (own, does, texts, …)',
    )
  return phrases >= policy
}

const shapeOf = (schema: unknown) => (schema as { readonly shape: Readonly<Record<string, unknown>> }).shape
