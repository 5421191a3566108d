import { type Conversation, type ConversationEvent, transition } from 'relevo'
import { aCause, aConversation } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { happenings } from './happenings.js'
import { BEFORE, NOW, places } from './samples.js'

const LATER = NOW + 500
const message = happenings['a message']
const turn = { messageId: 'm-8', author: 'customer', text: '¿hola?', atMs: BEFORE } as const

/** The conversation after some events, all of them accepted. */
function outcomeOf(given: Conversation, ...events: readonly ConversationEvent[]): Conversation {
  return events.reduce((conversation, event) => {
    const result = transition(conversation, event, NOW)
    expect(result.refused).toBeUndefined()
    return result.conversation
  }, given)
}

describe('given a conversation with the bot, when a person is called', () => {
  const given = aConversation({ recent: [turn], ask: { offered: 1, pending: true }, personLeftAtMs: BEFORE })
  const cause = aCause({ reasons: ['complaint', 'urgency'], priority: 'high', agentType: 'billing' })

  it.each<[string, ConversationEvent]>([
    ['by a message', { ...message, cause }],
    ['by the host', { type: 'escalation_requested', cause }],
  ])('%s, then an episode opens and what led to it is forgotten', (_how, event) => {
    expect(outcomeOf(given, event)).toEqual({
      ...given,
      status: 'escalated',
      epoch: given.epoch + 1,
      episode: {
        conversationId: 'conv',
        episodeId: 'conv-1',
        phase: 'waiting',
        reason: 'complaint',
        contributing: ['urgency'],
        evidence: [],
        priority: 'high',
        priorityReasons: ['human_request'],
        agentType: 'billing',
        agentReasons: ['default'],
        openedAtMs: NOW,
      },
      episodeCount: 1,
      recent: [],
      ask: { offered: 0, pending: false },
      personLeftAtMs: null,
      updatedAtMs: NOW,
      lastCustomerMessageAtMs: event.type === 'customer_message' ? NOW : null,
    })
  })
})

describe('given an unclear message', () => {
  it('a person is offered, and the offer is open until the next message', () => {
    const once = outcomeOf(aConversation(), happenings['an unclear message'])
    expect(once.ask).toEqual({ offered: 1, pending: true })
    expect(outcomeOf(once, message).ask).toEqual({ offered: 1, pending: false })
    expect(outcomeOf(once, happenings['an unclear message']).ask).toEqual({ offered: 2, pending: true })
  })

  it('nobody is offered where the message also calls for a person', () => {
    const { effects } = transition(aConversation(), { ...message, offer: true, cause: aCause() }, NOW)
    expect(effects.map((effect) => effect.type)).toEqual(['notify', 'tell_customer'])
    expect(effects[1]).toMatchObject({ text: 'handoff' })
  })
})

describe('given messages that arrive out of order', () => {
  it('the latest time the customer wrote stays', () => {
    const late = { ...message, messageId: 'm-10', atMs: LATER }
    expect(outcomeOf(aConversation(), late, message).lastCustomerMessageAtMs).toBe(LATER)
  })
})

describe('given replies of the bot', () => {
  it('a reply ends the time after a person left', () => {
    expect(places.resolved.personLeftAtMs).toBe(BEFORE)
    expect(outcomeOf(places.resolved, happenings['a reply']).personLeftAtMs).toBeNull()
  })

  it('what was said is remembered, with how sure the bot was where it says', () => {
    const { recent } = outcomeOf(
      aConversation(),
      message,
      happenings['an unsure reply'],
      happenings['a reply'],
    )
    const answers = { messageId: 'm-9', attempt: 'a-9' }
    expect(recent).toEqual([
      { messageId: 'm-9', author: 'customer', text: 'hola', atMs: NOW },
      { messageId: 'r-9', author: 'bot', text: 'Abrimos a las 9', atMs: NOW, answers, confidence: 0.1 },
      { messageId: 'r-9', author: 'bot', text: 'Abrimos a las 9', atMs: NOW, answers },
    ])
  })
})
