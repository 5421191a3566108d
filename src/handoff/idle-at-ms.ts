import type { Conversation } from '../conversation/index.js'
import type { Policy } from '../ports/index.js'

/** When the person who has the episode will have been idle for as long as the policy allows; null where nobody has it. */
export function idleAtMs(
  { status, episode }: Conversation,
  episodeId: string,
  { idleAfterMs }: Policy,
): number | null {
  if (status !== 'escalated' || episode?.episodeId !== episodeId || idleAfterMs === null) return null
  return (episode.lastHumanAtMs ?? episode.openedAtMs) + idleAfterMs
}
