import { type Effect, toldKey } from '../conversation/index.js'
import type { OutboxEntry } from '../ports/index.js'
import { ladderOf } from './ladder.js'
import { entryOf, type Owing } from './owing.js'
import { targetsOf } from './targets.js'
import { textOf } from './text-of.js'

/** Work to be committed, and the text the host must say itself where no channel does. */
export interface Owed {
  readonly outbox: readonly OutboxEntry[]
  readonly text: string | null
  /** The text owed or said, for the transcript. */
  readonly told: { readonly id: string; readonly text: string } | null
}

/** Pure: effects → outbox entries with ids that are the same however often the decision is made again. */
export function owe(owing: Owing): Owed {
  const { conversation, sendsTexts } = owing
  const told = owing.effects.reduce<Owed['told']>((last, effect) => toldBy(effect, owing) ?? last, null)
  const text: OutboxEntry[] =
    told && sendsTexts
      ? [entryOf(owing, told.id, { type: 'customer_text', text: told.text, epoch: conversation.epoch })]
      : []
  const outbox = [...owing.effects.flatMap((effect) => workOf(effect, owing)), ...text]
  return { outbox, text: sendsTexts ? null : (told?.text ?? null), told }
}

function workOf(effect: Effect, owing: Owing): OutboxEntry[] {
  const { conversation, policy, nowMs } = owing
  switch (effect.type) {
    case 'notify':
      return noticesOf(effect, owing)
    case 'watch_idle': {
      if (policy.idleAfterMs === null) return []
      const { episodeId } = effect
      const work = { type: 'timer', timer: 'idle', episodeId } as const
      return [entryOf(owing, `${episodeId}:idle`, work, nowMs + policy.idleAfterMs)]
    }
    case 'decide_echo': {
      const { messageId, atMs } = effect
      const work = { type: 'timer', timer: 'echo', messageId } as const
      return [entryOf(owing, `${conversation.conversationId}:echo:${messageId}`, work, atMs)]
    }
    case 'tell_customer':
      return []
  }
}

/** Notices to whoever the routes name, and for a new episode what follows while nobody takes it. */
function noticesOf({ kind, episodeId }: Extract<Effect, { type: 'notify' }>, owing: Owing): OutboxEntry[] {
  const { conversation, policy, notifiers } = owing
  const { episode } = conversation
  // Whoever gave it back knows; a return that nobody asked for is news.
  if (kind === 'resolution' && episode?.outcome === 'resolved_by_person' && !policy.noticeOfResolution)
    return []
  const targets = targetsOf(kind, episode, policy, notifiers)
  const notices = targets.map((target) =>
    entryOf(owing, `${episodeId}:${kind}:${target}`, { type: 'notification', kind, target, episodeId }),
  )
  return kind === 'escalation' ? [...notices, ...ladderOf(episodeId, targets, owing)] : notices
}

function toldBy(effect: Effect, owing: Owing): Owed['told'] {
  if (effect.type !== 'tell_customer') return null
  const text = textOf(effect.text, owing)
  return text === null ? null : { id: toldKey(owing.conversation.conversationId, effect), text }
}
