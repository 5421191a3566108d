import * as z from 'zod'
import type {
  Conversation,
  ConversationEvent,
  Effect,
  Episode,
  Refusal,
  Transition,
} from '../conversation/index.js'
import { assertFields } from './assert-fields.js'
import { pick } from './pick.js'

/** Some fields of an object; `undefined` says that a field is not there. */
export type Fields<T> = { readonly [Name in keyof T]?: T[Name] | undefined }

/** What is expected of an event. */
export interface Expected {
  readonly status?: Conversation['status']
  /** Of the present or last episode; null where there was none. */
  readonly phase?: Episode['phase'] | null
  /** Whether the owner may have changed. */
  readonly epochMoved?: boolean
  /** All that is owed, in order. */
  readonly effects?: readonly Effect[]
  readonly refused?: Refusal
  /** Fields of the present or last episode. */
  readonly episode?: Fields<Episode>
  /** Other fields of the conversation. */
  readonly conversation?: Fields<Conversation>
}

/** What happened, to be held against it. */
interface Happened {
  readonly event: ConversationEvent
  readonly before: Conversation
  readonly result: Transition
}

const fields = z.record(z.string(), z.unknown())
const schema = z
  .strictObject({
    status: z.unknown(),
    phase: z.unknown(),
    epochMoved: z.boolean(),
    effects: z.array(z.unknown()),
    refused: z.string(),
    episode: fields,
    conversation: fields,
  } satisfies Record<keyof Expected, z.ZodType>)
  .partial()
  .refine((expected) => Object.keys(expected).length > 0, 'expects nothing')

/**
 * Holds what happened against what is expected.
 * @throws AssertionError that shows the difference; TypeError for an expectation that could not fail.
 */
export function meets(expected: Expected, { event, before, result }: Happened): void {
  const checked = schema.safeParse(expected)
  if (!checked.success) throw new TypeError(`then: ${z.prettifyError(checked.error)}`)
  const { conversation, effects, refused } = result
  const { episode, status } = conversation
  const all: Record<keyof Expected, unknown> = {
    status,
    phase: episode?.phase ?? null,
    epochMoved: conversation.epoch !== before.epoch,
    effects,
    refused,
    episode: episode && pick(episode, expected.episode ?? {}),
    conversation: pick(conversation, expected.conversation ?? {}),
  }
  assertFields(all, { ...expected, refused: expected.refused }, `${before.status}, then ${event.type}`)
}
