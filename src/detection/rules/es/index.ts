import { defineRuleset } from '../../rule.js'
import { botAccusation } from './bot-accusation.js'
import { complaint } from './complaint.js'
import { frustration } from './frustration.js'
import { holds } from './holds.js'
import { humanRequest } from './human-request.js'
import { lexicon } from './lexicon.js'
import { managerRequest } from './manager-request.js'
import { negotiation } from './negotiation.js'
import { signals } from './signals.js'
import { technicalIssue } from './technical-issue.js'
import { urgency } from './urgency.js'

/** The Spanish ruleset: constructions of customer Spanish across countries, one file a trigger. */
export const spanishRules = defineRuleset({
  id: 'es@1',
  expansions: lexicon,
  rules: [
    ...managerRequest,
    ...humanRequest,
    ...botAccusation,
    ...complaint,
    ...technicalIssue,
    ...frustration,
    ...urgency,
    ...negotiation,
  ],
  signals,
  adversatives: ['pero', 'sino', 'aunque', 'mejor', 'porque', 'entonces'],
  holds,
})
