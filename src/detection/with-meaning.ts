import type { Detection } from './detection.js'
import { type Trigger, triggers } from './triggers.js'

/** What a pressed button means by its id is certain, whatever its title says. */
export function withMeaning(alone: Detection, text: string, means: Trigger): Detection {
  const evidence = {
    ruleId: 'chosen',
    start: 0,
    end: text.length,
    quote: text,
    why: alone.language === 'es' ? 'lo eligió' : 'chose it',
    chosen: true as const,
  }
  const hit = { trigger: means, confidence: 1, level: 'escalate' as const, evidence: [evidence] }
  const others = alone.triggers.filter(({ trigger }) => trigger !== means)
  return {
    ...alone,
    decision: 'escalate',
    confidence: 1,
    heldBack: alone.heldBack.filter(({ trigger }) => trigger !== means),
    triggers: [...others, hit].sort((a, b) => triggers.indexOf(a.trigger) - triggers.indexOf(b.trigger)),
  }
}
