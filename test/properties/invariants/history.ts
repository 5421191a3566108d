import type { Conversation, Episode } from 'relevo'
import type { Operation, Recorded } from '../world/record.js'

/** A commit with the state it was made on. */
export interface Change {
  readonly at: number
  readonly operation: Operation
  readonly before: Conversation | null
  readonly after: Conversation
  readonly messages: Recorded['commits'][number]['commit']['messages']
}

/** Every change in its order, with what was there before. */
export function changesOf({ commits }: Recorded): Change[] {
  const last = new Map<string, Conversation>()
  return commits.map(({ at, operation, commit }) => {
    const { conversation: after, messages } = commit
    const before = last.get(after.conversationId) ?? null
    last.set(after.conversationId, after)
    return { at, operation, before, after, messages }
  })
}

/** Every episode, as it was when it opened. */
export function episodesOf(record: Recorded): { readonly episodeId: string; readonly isTakeover: boolean }[] {
  return changesOf(record).flatMap(({ before, after }) =>
    after.episode && after.episode.episodeId !== before?.episode?.episodeId
      ? { episodeId: after.episode.episodeId, isTakeover: after.episode.reason === 'takeover' }
      : [],
  )
}

/** True while it has no outcome. */
export const isOpen = (episode: Episode | null | undefined) =>
  episode !== null && episode !== undefined && episode.closedAtMs === undefined
