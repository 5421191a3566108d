import { defineRuleset } from '../../rule.js'
import { answerRejected } from './answer-rejected.js'
import { botAccusation } from './bot-accusation.js'
import { botFallback } from './bot-fallback.js'
import { complaint } from './complaint.js'
import { frustration } from './frustration.js'
import { holds } from './holds.js'
import { humanRequest } from './human-request.js'
import { lexicon } from './lexicon.js'
import { managerRequest } from './manager-request.js'
import { negotiation } from './negotiation.js'
import { signals } from './signals.js'
import { technicalIssue } from './technical-issue.js'
import { unclear } from './unclear.js'
import { urgency } from './urgency.js'
import { correctable, fillers, neighbours } from './word-lists.js'
import { accusationWords } from './words/bot-accusation.js'
import { complaintWords } from './words/complaint.js'
import { frustrationWords } from './words/frustration.js'
import { humanWords } from './words/human-request.js'
import { managerWords } from './words/manager-request.js'
import { negotiationWords } from './words/negotiation.js'
import { technicalWords } from './words/technical-issue.js'
import { urgencyWords } from './words/urgency.js'

/** The Spanish ruleset: constructions of customer Spanish across countries, one file a trigger. */
export const spanishRules = defineRuleset({
  id: 'es@1',
  expansions: () => ({
    ...lexicon(),
    ...accusationWords(),
    ...complaintWords(),
    ...frustrationWords(),
    ...humanWords(),
    ...managerWords(),
    ...negotiationWords(),
    ...technicalWords(),
    ...urgencyWords(),
  }),
  rules: [
    ...managerRequest,
    ...humanRequest,
    ...botAccusation,
    ...complaint,
    ...technicalIssue,
    ...frustration,
    ...urgency,
    ...negotiation,
    ...unclear,
  ],
  signals: [...signals, ...answerRejected, ...botFallback],
  fillers,
  correctable,
  neighbours,
  adversatives: ['pero', 'sino', 'aunque', 'mejor', 'porque', 'entonces'],
  holds,
})
