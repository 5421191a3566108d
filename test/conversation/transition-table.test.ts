import { type Effect, eventTypes, type Refusal, type Status, statuses, transition } from 'relevo'
import { describe, expect, it } from 'vitest'
import { type Happening, happenings } from './happenings.js'
import { NOW, type Place, places } from './samples.js'

type Phase = 'waiting' | 'claimed' | null
/** Status, how far the epoch moves, phase, effects, refusal. */
type Cell = readonly [Status, 0 | 1, Phase, (readonly string[])?, Refusal?]

const called = (episodeId: string) => [`notify escalation ${episodeId}`, `tell handoff ${episodeId}`]
const offered = ['tell offer m-9']
const becameUrgent = ['notify urgent conv-1']

const resolved: Readonly<Record<Happening, Cell>> = {
  'a message': ['active', 0, 'claimed'],
  'a message with a cause': ['escalated', 1, 'waiting', called('conv-2')],
  'a message with an urgent cause': ['escalated', 1, 'waiting', called('conv-2')],
  'an unclear message': ['active', 0, 'claimed', offered],
  'a request to escalate': ['escalated', 1, 'waiting', called('conv-2')],
  'an urgent request to escalate': ['escalated', 1, 'waiting', called('conv-2')],
  'a reply': ['resolved', 0, 'claimed'],
  'an unsure reply': ['resolved', 0, 'claimed'],
  'a note': ['resolved', 0, 'claimed'],
  'a message of ana': ['escalated', 1, 'claimed', ['watch conv-2']],
  'a message of somebody': ['escalated', 1, 'claimed', ['watch conv-2']],
  'a claim by ana': ['escalated', 1, 'claimed', ['watch conv-2']],
  'a claim by beto': ['escalated', 1, 'claimed', ['watch conv-2']],
  'a resolution of conv-1': ['resolved', 0, 'claimed'],
  'a resolution of another episode': ['resolved', 0, 'claimed', [], 'episode_stale'],
  'a resolution that asks how it was': ['resolved', 0, 'claimed'],
  'a score': ['resolved', 0, 'claimed'],
  'a text that leaves': ['resolved', 0, 'claimed'],
  'own ids': ['resolved', 0, 'claimed'],
  'a held echo': ['resolved', 0, 'claimed', ['decide h-9']],
  'nobody came to conv-1': ['resolved', 0, 'claimed'],
  'the person of conv-1 went idle': ['resolved', 0, 'claimed'],
  'nobody came to another episode': ['resolved', 0, 'claimed'],
  'a reset': ['active', 1, 'claimed'],
}

const table: Readonly<Record<Place, Readonly<Record<Happening, Cell>>>> = {
  active: {
    'a message': ['active', 0, null],
    'a message with a cause': ['escalated', 1, 'waiting', called('conv-1')],
    'a message with an urgent cause': ['escalated', 1, 'waiting', called('conv-1')],
    'an unclear message': ['active', 0, null, offered],
    'a request to escalate': ['escalated', 1, 'waiting', called('conv-1')],
    'an urgent request to escalate': ['escalated', 1, 'waiting', called('conv-1')],
    'a reply': ['active', 0, null],
    'an unsure reply': ['active', 0, null],
    'a note': ['active', 0, null],
    'a message of ana': ['escalated', 1, 'claimed', ['watch conv-1']],
    'a message of somebody': ['escalated', 1, 'claimed', ['watch conv-1']],
    'a claim by ana': ['escalated', 1, 'claimed', ['watch conv-1']],
    'a claim by beto': ['escalated', 1, 'claimed', ['watch conv-1']],
    'a resolution of conv-1': ['active', 0, null, [], 'episode_stale'],
    'a resolution of another episode': ['active', 0, null, [], 'episode_stale'],
    'a resolution that asks how it was': ['active', 0, null, [], 'episode_stale'],
    'a score': ['active', 0, null],
    'a text that leaves': ['active', 0, null],
    'own ids': ['active', 0, null],
    'a held echo': ['active', 0, null, ['decide h-9']],
    'nobody came to conv-1': ['active', 0, null],
    'the person of conv-1 went idle': ['active', 0, null],
    'nobody came to another episode': ['active', 0, null],
    'a reset': ['active', 1, null],
  },
  'active, an episode behind it': {
    'a message': ['active', 0, 'waiting'],
    'a message with a cause': ['escalated', 1, 'waiting', called('conv-2')],
    'a message with an urgent cause': ['escalated', 1, 'waiting', called('conv-2')],
    'an unclear message': ['active', 0, 'waiting', offered],
    'a request to escalate': ['escalated', 1, 'waiting', called('conv-2')],
    'an urgent request to escalate': ['escalated', 1, 'waiting', called('conv-2')],
    'a reply': ['active', 0, 'waiting'],
    'an unsure reply': ['active', 0, 'waiting'],
    'a note': ['active', 0, 'waiting'],
    'a message of ana': ['escalated', 1, 'claimed', ['watch conv-2']],
    'a message of somebody': ['escalated', 1, 'claimed', ['watch conv-2']],
    'a claim by ana': ['escalated', 1, 'claimed', ['watch conv-2']],
    'a claim by beto': ['escalated', 1, 'claimed', ['watch conv-2']],
    'a resolution of conv-1': ['active', 0, 'waiting'],
    'a resolution of another episode': ['active', 0, 'waiting', [], 'episode_stale'],
    'a resolution that asks how it was': ['active', 0, 'waiting'],
    'a score': ['active', 0, 'waiting'],
    'a text that leaves': ['active', 0, 'waiting'],
    'own ids': ['active', 0, 'waiting'],
    'a held echo': ['active', 0, 'waiting', ['decide h-9']],
    'nobody came to conv-1': ['active', 0, 'waiting'],
    'the person of conv-1 went idle': ['active', 0, 'waiting'],
    'nobody came to another episode': ['active', 0, 'waiting'],
    'a reset': ['active', 1, 'waiting'],
  },
  waiting: {
    'a message': ['escalated', 0, 'waiting'],
    'a message with a cause': ['escalated', 0, 'waiting'],
    'a message with an urgent cause': ['escalated', 0, 'waiting', becameUrgent],
    'an unclear message': ['escalated', 0, 'waiting'],
    'a request to escalate': ['escalated', 0, 'waiting'],
    'an urgent request to escalate': ['escalated', 0, 'waiting', becameUrgent],
    'a reply': ['escalated', 0, 'waiting'],
    'an unsure reply': ['escalated', 0, 'waiting'],
    'a note': ['escalated', 0, 'waiting'],
    'a message of ana': ['escalated', 0, 'claimed', ['watch conv-1']],
    'a message of somebody': ['escalated', 0, 'claimed', ['watch conv-1']],
    'a claim by ana': ['escalated', 0, 'claimed', ['watch conv-1']],
    'a claim by beto': ['escalated', 0, 'claimed', ['watch conv-1']],
    'a resolution of conv-1': ['resolved', 1, 'waiting', ['notify resolution conv-1']],
    'a resolution of another episode': ['escalated', 0, 'waiting', [], 'episode_stale'],
    'a resolution that asks how it was': [
      'resolved',
      1,
      'waiting',
      ['notify resolution conv-1', 'tell survey conv-1'],
    ],
    'a score': ['escalated', 0, 'waiting'],
    'a text that leaves': ['escalated', 0, 'waiting'],
    'own ids': ['escalated', 0, 'waiting'],
    'a held echo': ['escalated', 0, 'waiting', ['decide h-9']],
    'nobody came to conv-1': ['resolved', 1, 'waiting', ['notify resolution conv-1']],
    'the person of conv-1 went idle': ['escalated', 0, 'waiting'],
    'nobody came to another episode': ['escalated', 0, 'waiting'],
    'a reset': ['active', 1, 'waiting'],
  },
  'claimed by ana': {
    'a message': ['escalated', 0, 'claimed'],
    'a message with a cause': ['escalated', 0, 'claimed'],
    'a message with an urgent cause': ['escalated', 0, 'claimed', becameUrgent],
    'an unclear message': ['escalated', 0, 'claimed'],
    'a request to escalate': ['escalated', 0, 'claimed'],
    'an urgent request to escalate': ['escalated', 0, 'claimed', becameUrgent],
    'a reply': ['escalated', 0, 'claimed'],
    'an unsure reply': ['escalated', 0, 'claimed'],
    'a note': ['escalated', 0, 'claimed'],
    'a message of ana': ['escalated', 0, 'claimed'],
    'a message of somebody': ['escalated', 0, 'claimed'],
    'a claim by ana': ['escalated', 0, 'claimed'],
    'a claim by beto': ['escalated', 0, 'claimed', [], 'claimed_by_other'],
    'a resolution of conv-1': ['resolved', 1, 'claimed', ['notify resolution conv-1']],
    'a resolution of another episode': ['escalated', 0, 'claimed', [], 'episode_stale'],
    'a resolution that asks how it was': [
      'resolved',
      1,
      'claimed',
      ['notify resolution conv-1', 'tell survey conv-1'],
    ],
    'a score': ['escalated', 0, 'claimed'],
    'a text that leaves': ['escalated', 0, 'claimed'],
    'own ids': ['escalated', 0, 'claimed'],
    'a held echo': ['escalated', 0, 'claimed', ['decide h-9']],
    'nobody came to conv-1': ['escalated', 0, 'claimed'],
    'the person of conv-1 went idle': ['resolved', 1, 'claimed', ['notify resolution conv-1']],
    'nobody came to another episode': ['escalated', 0, 'claimed'],
    'a reset': ['active', 1, 'claimed'],
  },
  'claimed by somebody': {
    'a message': ['escalated', 0, 'claimed'],
    'a message with a cause': ['escalated', 0, 'claimed'],
    'a message with an urgent cause': ['escalated', 0, 'claimed', becameUrgent],
    'an unclear message': ['escalated', 0, 'claimed'],
    'a request to escalate': ['escalated', 0, 'claimed'],
    'an urgent request to escalate': ['escalated', 0, 'claimed', becameUrgent],
    'a reply': ['escalated', 0, 'claimed'],
    'an unsure reply': ['escalated', 0, 'claimed'],
    'a note': ['escalated', 0, 'claimed'],
    'a message of ana': ['escalated', 0, 'claimed'],
    'a message of somebody': ['escalated', 0, 'claimed'],
    'a claim by ana': ['escalated', 0, 'claimed'],
    'a claim by beto': ['escalated', 0, 'claimed'],
    'a resolution of conv-1': ['resolved', 1, 'claimed', ['notify resolution conv-1']],
    'a resolution of another episode': ['escalated', 0, 'claimed', [], 'episode_stale'],
    'a resolution that asks how it was': [
      'resolved',
      1,
      'claimed',
      ['notify resolution conv-1', 'tell survey conv-1'],
    ],
    'a score': ['escalated', 0, 'claimed'],
    'a text that leaves': ['escalated', 0, 'claimed'],
    'own ids': ['escalated', 0, 'claimed'],
    'a held echo': ['escalated', 0, 'claimed', ['decide h-9']],
    'nobody came to conv-1': ['escalated', 0, 'claimed'],
    'the person of conv-1 went idle': ['resolved', 1, 'claimed', ['notify resolution conv-1']],
    'nobody came to another episode': ['escalated', 0, 'claimed'],
    'a reset': ['active', 1, 'claimed'],
  },
  resolved,
  'resolved, asked how it was': {
    ...resolved,
    'a score': ['resolved', 0, 'claimed', ['tell surveyThanks conv-1']],
  },
}

function describeEffect(effect: Effect): string {
  switch (effect.type) {
    case 'notify':
      return `notify ${effect.kind} ${effect.episodeId}`
    case 'tell_customer':
      return `tell ${effect.text} ${effect.key}`
    case 'watch_idle':
      return `watch ${effect.episodeId}`
    case 'decide_echo':
      return `decide ${effect.messageId}`
  }
}

describe.each(Object.entries(table) as [Place, (typeof table)[Place]][])(
  'a conversation that is %s',
  (place, row) => {
    it.each(Object.entries(row) as [Happening, Cell][])('%s', (happening, cell) => {
      const [status, epochMoves, phase, effects = [], refused] = cell
      const result = transition(places[place], happenings[happening], NOW)
      expect({
        status: result.conversation.status,
        epoch: result.conversation.epoch,
        phase: result.conversation.episode?.phase ?? null,
        effects: result.effects.map((effect) => describeEffect(effect)),
        refused: result.refused,
      }).toEqual({ status, epoch: places[place].epoch + epochMoves, phase, effects, refused })
    })
  },
)

describe('the table', () => {
  it('has every type of event', () => {
    expect(new Set(Object.values(happenings).map(({ type }) => type))).toEqual(new Set(eventTypes))
  })

  it('has every status', () => {
    expect(new Set(Object.values(places).map(({ status }) => status))).toEqual(new Set(statuses))
  })
})
