import * as z from 'zod'
import { notificationKinds, type Status, statuses, teamKinds } from '../conversation/index.js'
import type { Notification } from '../ports/index.js'
import {
  type AgentType,
  agentTypes,
  type Priority,
  priorities,
  type Reason,
  reasons,
} from '../triage/index.js'

/** What must be so after a step. What is not told may be anything. */
export interface StepExpectation {
  /** What the bot may do with the customer's line. */
  readonly decision?: 'reply' | 'ask' | 'escalated' | 'silent'
  /** Whether the bot's reply may be sent; true unless told. */
  readonly send?: boolean
  readonly status?: Status
  readonly phase?: 'waiting' | 'claimed'
  /** The primary reason of the open episode, or of the last one. */
  readonly reason?: Reason
  readonly priority?: Priority
  readonly agentType?: AgentType
  /** What the team was told in this step, in order; an empty list for nothing. */
  readonly notifications?: readonly Notification['kind'][]
  /** What the customer was told on behalf of the business in this step; null for nothing. */
  readonly told?: string | null
}

/** One step: exactly one of `customer`, `bot`, `person`, `fails`, `gives_back` and `wait`. */
export interface ScriptStep {
  /** The customer writes. */
  readonly customer?: string
  /** The bot answers the customer's last line. */
  readonly bot?: string
  /** How sure the bot says it is, 0 to 1. */
  readonly confidence?: number
  /** Somebody of the team writes to the customer. */
  readonly person?: string
  /** The bot reports that it broke, or that this is beyond it. */
  readonly fails?: 'error' | 'beyond_scope'
  /** The person gives the conversation back to the bot. */
  readonly gives_back?: true
  /** Time passes: `90s`, `5m`, `2h`. Without one, 30 seconds lie between two steps; lines within 20 are one burst. */
  readonly wait?: string
  readonly expect?: StepExpectation
}

/** A conversation as a test: who says what, and what must follow. */
export interface ConversationScript {
  readonly name: string
  readonly steps: readonly ScriptStep[]
}

const say = z.string().min(1)
const expectation = z
  .strictObject({
    decision: z.enum(['reply', 'ask', 'escalated', 'silent']).exactOptional(),
    send: z.boolean().exactOptional(),
    status: z.enum(statuses).exactOptional(),
    phase: z.enum(['waiting', 'claimed']).exactOptional(),
    reason: z.enum(reasons).exactOptional(),
    priority: z.enum(priorities).exactOptional(),
    agentType: z.enum(agentTypes).exactOptional(),
    notifications: z.array(z.enum([...notificationKinds, ...teamKinds])).exactOptional(),
    told: say.nullable().exactOptional(),
  })
  .refine((value) => Object.keys(value).length > 0, 'expects nothing')

/** What a step can be. */
export const stepKinds = ['customer', 'bot', 'person', 'fails', 'gives_back', 'wait'] as const

const step = z
  .strictObject({
    customer: say.exactOptional(),
    bot: say.exactOptional(),
    confidence: z.number().min(0).max(1).exactOptional(),
    person: say.exactOptional(),
    fails: z.enum(['error', 'beyond_scope']).exactOptional(),
    gives_back: z.literal(true).exactOptional(),
    wait: z
      .string()
      .regex(/^\d{1,5}[smh]$/, 'time looks like 90s, 5m or 2h')
      .exactOptional(),
    expect: expectation.exactOptional(),
  })
  .refine(
    (value) => stepKinds.filter((kind) => kind in value).length === 1,
    `a step has exactly one of ${stepKinds.join(', ')}`,
  )
  .refine((value) => !('confidence' in value) || 'bot' in value, 'only the bot tells a confidence')
  .refine(({ expect, ...value }) => expect?.decision === undefined || 'customer' in value, {
    message: 'a decision is about a line of the customer',
    path: ['expect', 'decision'],
  })
  .refine(({ expect, ...value }) => expect?.send === undefined || 'bot' in value, {
    message: 'only a reply of the bot is sent or not',
    path: ['expect', 'send'],
  })

/** The shape of a {@link ConversationScript}. */
export const conversationScriptSchema = z
  .strictObject({ name: say, steps: z.array(step).min(1) })
  .refine(({ steps: [first] }) => first?.customer !== undefined || first?.person !== undefined, {
    message: 'begins with a line of the customer or of a person',
    path: ['steps', 0],
  })
  .refine(({ steps }) => steps.some((one) => one.expect !== undefined || one.bot !== undefined), {
    message: 'expects nothing; add an expect to a step',
    path: ['steps'],
    when: ({ issues }) => issues.length === 0,
  })
