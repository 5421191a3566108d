import { newConversation } from '../conversation/index.js'
import type { Detection, Evidence, Ruleset } from '../detection/index.js'
import { policyOf } from '../handoff/default-policy.js'
import { detectorFor } from '../handoff/detector-for.js'
import { judgeMessage } from '../handoff/judge-message.js'
import type { PartialPolicy } from '../ports/index.js'
import type { AgentType, Priority, Reason } from '../triage/index.js'

/** What a first message of a customer would lead to. */
export interface Judgement {
  readonly text: string
  /** `escalate`: a person is called. `ask`: one is offered. `none`: the bot answers. */
  readonly decision: 'none' | 'ask' | 'escalate'
  /** Why a person is called, the primary reason first; empty unless one is. */
  readonly reasons: readonly Reason[]
  /** Null unless a person is called. */
  readonly priority: Priority | null
  /** Null unless a person is called. */
  readonly agentType: AgentType | null
  /** What the rules found, whatever the policy makes of it. */
  readonly detection: Detection
}

/** Judges single messages. */
export type Judge = (text: string) => Judgement

/** Options of {@link createJudge}. */
export interface JudgeOptions {
  /** Default: the Spanish rules. */
  readonly ruleset?: Ruleset
  /** Default: the default policy. */
  readonly policy?: PartialPolicy
  /** Language of every `why`; default `es`. */
  readonly language?: 'es' | 'en'
}

/**
 * Judges messages as the engine does, each as the first of a conversation: for tests of rules and policies.
 * @throws RelevoError `RULE_INVALID`, naming the rule. @throws TypeError for crossed thresholds.
 */
export function createJudge({ ruleset, policy: partial = {}, language }: JudgeOptions = {}): Judge {
  const policy = policyOf({ policy: partial })
  const detector = detectorFor(policy, ruleset, language)
  return (text) => {
    const { event, detection } = judgeMessage(NOBODY, { ...MESSAGE, text }, detector, policy)
    const { cause, offer } = event
    return {
      text,
      decision: cause ? 'escalate' : offer ? 'ask' : 'none',
      reasons: cause?.reasons ?? [],
      priority: cause?.priority ?? null,
      agentType: cause?.agentType ?? null,
      detection,
    }
  }
}

/** Everything that was quoted as a finding. */
export function evidenceIn({ triggers }: Detection): Evidence[] {
  return triggers.flatMap(({ evidence }) => evidence)
}

const MESSAGE = { tenantId: 't', channel: 'c', customer: { id: 'c' }, messageId: 'm', atMs: 0 }
const NOBODY = newConversation(
  { tenantId: MESSAGE.tenantId, conversationId: 'c', channel: MESSAGE.channel, customer: MESSAGE.customer },
  0,
)
