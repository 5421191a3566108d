import * as z from 'zod'
import { type Trigger, triggers } from '../detection/index.js'
import { type AgentType, agentTypes, type Priority, priorities } from '../triage/index.js'
import { readMarked } from './marked.js'

/** A message and what must be made of it. The words to be quoted may be marked in `say` with « and ». */
export interface TestPhrase {
  readonly say: string
  /** The trigger that must be found. */
  readonly trigger?: Trigger
  /** Words that must be quoted, exactly; instead of marking them. */
  readonly quote?: string
  readonly priority?: Priority
  readonly agentType?: AgentType
}

/** Messages by what a bot must make of them: the specification of a tenant's rules. A plain text is a phrase too. */
export interface PhraseTable {
  /** A person is called. */
  readonly escalates?: readonly (string | TestPhrase)[]
  /** A person is offered, and not called. */
  readonly asks?: readonly (string | TestPhrase)[]
  /** Neither. */
  readonly staysQuiet?: readonly string[]
  /** Known gaps: a person should be called, and is not yet. When one is, the run fails and says so. */
  readonly misses?: readonly string[]
}

/** The message of a phrase, without its marks. */
export function messageOf(phrase: string | TestPhrase): string {
  return readMarked(typeof phrase === 'string' ? phrase : phrase.say).text
}

const say = z.string().min(1)
const phrase = z.strictObject({
  say,
  trigger: z.enum(triggers).exactOptional(),
  quote: say.exactOptional(),
})
const called = phrase.extend({
  priority: z.enum(priorities).exactOptional(),
  agentType: z.enum(agentTypes).exactOptional(),
})

/** The shape of a {@link PhraseTable}. */
export const phraseTableShape = {
  escalates: z.array(z.union([say, called])).exactOptional(),
  asks: z.array(z.union([say, phrase])).exactOptional(),
  staysQuiet: z.array(say).exactOptional(),
  misses: z.array(say).exactOptional(),
}
