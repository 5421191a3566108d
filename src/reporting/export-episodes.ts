import type { Episode } from '../conversation/index.js'

/** One line of a transcript, as it is exported. */
export interface ExportedLine {
  readonly messageId: string
  readonly author: 'customer' | 'bot' | 'person' | 'system'
  readonly text: string
  readonly atMs: number
}

/**
 * An audit log as JSON lines: a line for each episode, the oldest first, with its evidence and everything else that is
 * known of it. `transcript` holds the lines since the conversation's episode before it closed, up to its own close, so
 * that no line is there twice. Holds what customers wrote. Pure.
 * @param transcripts by conversation id, oldest line first.
 */
export function exportEpisodes(
  episodes: readonly Episode[],
  transcripts: ReadonlyMap<string, readonly ExportedLine[]>,
): string {
  const closedAtMs = new Map<string, number>()
  return episodes
    .toSorted((a, b) => a.openedAtMs - b.openedAtMs || (a.episodeId < b.episodeId ? -1 : 1))
    .map((episode) => {
      const afterMs = closedAtMs.get(episode.conversationId) ?? Number.NEGATIVE_INFINITY
      const untilMs = episode.closedAtMs ?? Number.POSITIVE_INFINITY
      closedAtMs.set(episode.conversationId, untilMs)
      const transcript = (transcripts.get(episode.conversationId) ?? []).filter(
        ({ atMs }) => atMs > afterMs && atMs <= untilMs,
      )
      return `${JSON.stringify({ schema: 1, ...episode, transcript })}\n`
    })
    .join('')
}
