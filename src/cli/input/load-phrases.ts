import * as z from 'zod'
import { type ConversationScript, conversationScriptSchema } from '../../testing/conversation-script.js'
import { messageOf, type PhraseTable, phraseTableShape } from '../../testing/phrase-table.js'
import { checkShape } from './check-shape.js'
import { InputError } from './input-error.js'
import { withoutSchema } from './load-policy.js'
import type { SourceDocument } from './read-document.js'

/** Phrase tests as they stand in a file. */
export interface PhraseTests extends PhraseTable {
  /** File of the policy to test under, from the folder of this file; default: the default policy. */
  readonly policy?: string
  /** Module of the ruleset to test, from the folder of this file; default: the Spanish rules. */
  readonly ruleset?: string
  readonly conversations?: readonly ConversationScript[]
}

const path = z.string().min(1)

/** The shape of {@link PhraseTests}. */
export const phraseTestsSchema: z.ZodType<PhraseTests> = z.strictObject({
  policy: path.exactOptional(),
  ruleset: path.exactOptional(),
  ...phraseTableShape,
  conversations: z.array(conversationScriptSchema).exactOptional(),
})

/** A file of phrase tests, and where its parts stand. */
export interface PhrasesFile {
  readonly kind: 'phrases'
  readonly document: SourceDocument
  readonly tests: PhraseTests
}

const lists = ['escalates', 'asks', 'staysQuiet', 'misses', 'conversations'] as const

/** Reads a file of phrase tests. @throws InputError */
export function loadPhrases(document: SourceDocument): PhrasesFile {
  const tests = checkShape(withoutSchema(document), phraseTestsSchema)
  if (lists.every((list) => (tests[list]?.length ?? 0) === 0))
    throw new InputError(document.placeOf([]), `tests nothing; fill one of ${lists.join(', ')}`)
  checkOnce(document, tests)
  return { kind: 'phrases', document, tests }
}

/** A message that stands twice is a mistake, the more so in two lists. @throws InputError */
function checkOnce(document: SourceDocument, tests: PhraseTests): void {
  const seen = new Map<string, string>()
  for (const list of ['escalates', 'asks', 'staysQuiet', 'misses'] as const) {
    for (const [at, phrase] of (tests[list] ?? []).entries()) {
      const text = messageOf(phrase)
      const before = seen.get(text)
      if (before !== undefined)
        throw new InputError(
          document.placeOf([list, at]),
          `«${text}» stands under ${before} already; keep one`,
        )
      seen.set(text, list)
    }
  }
}
