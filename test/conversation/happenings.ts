import type { ConversationEvent } from 'relevo'
import { aCause } from 'relevo/testing'
import { NOW, urgentCause } from './samples.js'

const message = { type: 'customer_message', messageId: 'm-9', text: 'hola', atMs: NOW } as const
const answers = { messageId: 'm-9', attempt: 'a-9' }
const reply = { type: 'bot_replied', messageId: 'r-9', text: 'Abrimos a las 9', atMs: NOW, answers } as const

/** Every event, with what may change its meaning. The current episode is `conv-1` where there is one. */
export const happenings = {
  'a message': message,
  'a message with a cause': { ...message, cause: aCause() },
  'a message with an urgent cause': { ...message, cause: urgentCause },
  'an unclear message': { ...message, offer: true },
  'a request to escalate': { type: 'escalation_requested', cause: aCause() },
  'an urgent request to escalate': { type: 'escalation_requested', cause: urgentCause },
  'a reply': reply,
  'an unsure reply': { ...reply, confidence: 0.1 },
  'a note': { type: 'noted' },
  'a message of ana': { type: 'human_message', messageId: 'h-9', atMs: NOW, by: 'ana' },
  'a message of somebody': { type: 'human_message', messageId: 'h-9', atMs: NOW },
  'a claim by ana': { type: 'claimed', by: 'ana' },
  'a claim by beto': { type: 'claimed', by: 'beto' },
  'a resolution of conv-1': { type: 'resolved', episodeId: 'conv-1' },
  'a resolution of another episode': { type: 'resolved', episodeId: 'conv-7' },
  'a resolution that asks how it was': { type: 'resolved', episodeId: 'conv-1', survey: true },
  'a score': { type: 'survey_answered', messageId: 'm-9', atMs: NOW, score: 4 },
  'a text that leaves': { type: 'sending', key: 'k-9', text: 'hola' },
  'own ids': { type: 'sent', key: 'k-9', messageIds: ['h-9'] },
  'a held echo': { type: 'echo_held', untilMs: NOW + 30_000, messageId: 'h-9', text: 'hola', atMs: NOW },
  'nobody came to conv-1': { type: 'unclaimed_expired', episodeId: 'conv-1' },
  'the person of conv-1 went idle': { type: 'idle_expired', episodeId: 'conv-1' },
  'nobody came to another episode': { type: 'unclaimed_expired', episodeId: 'conv-7' },
  'a reset': { type: 'reset' },
} as const satisfies Readonly<Record<string, ConversationEvent>>

export type Happening = keyof typeof happenings
