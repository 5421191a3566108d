import type { Conversation } from '../conversation/index.js'
import type { Policy } from '../ports/index.js'

/** Within this time after the customer's last message a free text may be sent, as WhatsApp has it. */
const WINDOW_MS = 24 * 60 * 60_000

/** True where the customer may be asked how it was: once an episode, after a person wrote, while a text may be sent. */
export function maySurvey(
  { status, episode, lastCustomerMessageAtMs }: Conversation,
  { survey, texts }: Policy,
  nowMs: number,
): boolean {
  if (!survey || texts.survey === null || status !== 'escalated') return false
  if (episode?.firstHumanMessageAtMs === undefined || episode.satisfaction) return false
  return lastCustomerMessageAtMs !== null && nowMs - lastCustomerMessageAtMs < WINDOW_MS
}
