import { defineRuleset } from '../../rule.js'
import { answerRejected } from './answer-rejected.js'
import { botAccusation } from './bot-accusation.js'
import { botFallback } from './bot-fallback.js'
import { botPromise } from './bot-promise.js'
import { complaint } from './complaint.js'
import { frustration } from './frustration.js'
import { holds } from './holds.js'
import { humanRequest } from './human-request.js'
import { lexicon, verbs } from './lexicon.js'
import { managerRequest } from './manager-request.js'
import { negotiation } from './negotiation.js'
import type { RulesPart } from './rules-part.js'
import { signals } from './signals.js'
import { technicalIssue } from './technical-issue.js'
import { unclear } from './unclear.js'
import { urgency } from './urgency.js'
import { correctable, fillers, neighbours } from './word-lists.js'

const parts: readonly RulesPart[] = [
  managerRequest,
  humanRequest,
  botAccusation,
  complaint,
  technicalIssue,
  frustration,
  urgency,
  negotiation,
  unclear,
]

/** The Spanish ruleset: constructions of customer Spanish across countries, one file a trigger. */
export const spanishRules = defineRuleset({
  id: 'es@1',
  expansions: Object.assign({ ...lexicon }, ...parts.map(({ expansions }) => expansions)),
  verbs: Object.assign({ ...verbs }, ...parts.map((part) => part.verbs)),
  rules: parts.flatMap(({ rules }) => rules),
  signals: [...signals, ...answerRejected, ...botFallback, ...botPromise],
  fillers,
  correctable,
  neighbours,
  adversatives: ['pero', 'sino', 'aunque', 'mejor', 'porque', 'entonces'],
  holds,
})
