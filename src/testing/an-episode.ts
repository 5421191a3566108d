import type { Episode } from '../conversation/index.js'
import { sampleAtMs } from './sample-at-ms.js'

/** The first episode of a conversation: nobody has it yet, unless told. */
export function anEpisode(changes: Partial<Episode> = {}): Episode {
  return {
    conversationId: 'conv',
    episodeId: 'conv-1',
    phase: 'waiting',
    reason: 'human_request',
    contributing: [],
    evidence: [],
    priority: 'medium',
    priorityReasons: ['human_request'],
    agentType: 'support',
    agentReasons: ['default'],
    openedAtMs: sampleAtMs,
    ...changes,
  }
}
