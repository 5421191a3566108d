import { type Conversation, type ConversationEvent, type Episode, PERMIT_MS } from '../conversation/index.js'
import { eventBase, type HandoffEvent, type HandoffEventType, type MessageReceived } from './events.js'

/** Pure: what is told of a commit, in the order in which one thing led to the other. */
export function eventsOf(
  before: Conversation,
  after: Conversation,
  event: ConversationEvent,
): readonly HandoffEvent[] {
  return [
    ...messageEvents(before, after, event),
    ...sentEvents(before, after, event),
    ...echoEvents(before, after, event),
    ...episodeEvents(before, after),
    ...satisfactionEvents(before, after),
  ]
}

const baseOf = <Type extends HandoffEventType>(type: Type, after: Conversation) =>
  eventBase(type, after, after.updatedAtMs)

function messageEvents(before: Conversation, after: Conversation, event: ConversationEvent): HandoffEvent[] {
  if (event.type === 'bot_replied') return [baseOf('reply.accepted', after)]
  if (event.type !== 'customer_message' && event.type !== 'survey_answered') return []
  return [{ ...baseOf('message.received', after), action: actionOf(before, after, event) }]
}

function actionOf(
  before: Conversation,
  after: Conversation,
  event: ConversationEvent,
): MessageReceived['action'] {
  if (event.type === 'survey_answered' && before.survey && !after.survey) return 'silent'
  if (after.status === 'escalated') return before.status === 'escalated' ? 'silent' : 'escalated'
  return after.ask.pending ? 'ask' : 'reply'
}

function sentEvents(
  { sending = [] }: Conversation,
  after: Conversation,
  event: ConversationEvent,
): HandoffEvent[] {
  if (event.type !== 'sent') return []
  const untilMs = sending.find(({ key }) => key === event.key)?.permitUntilMs
  if (untilMs === undefined) return []
  const windowMs = Math.max(0, after.updatedAtMs - (untilMs - PERMIT_MS))
  return [{ ...baseOf('reply.sent', after), windowMs }]
}

function echoEvents(
  { held = [] }: Conversation,
  after: Conversation,
  event: ConversationEvent,
): HandoffEvent[] {
  if (event.type === 'echo_held') return [baseOf('echo.held', after)]
  if (event.type !== 'sent' && event.type !== 'human_message') return []
  const whose = event.type === 'sent' ? 'own' : 'person'
  const left = after.held ?? []
  const decided = held.filter((echo) => !left.some(({ messageId }) => messageId === echo.messageId))
  return decided.map(() => ({ ...baseOf('echo.decided', after), whose }))
}

function episodeEvents(before: Conversation, after: Conversation): HandoffEvent[] {
  const { episode } = after
  if (!episode) return []
  const { episodeId, reason, contributing, priority, agentType, outcome } = episode
  const was = before.episode?.episodeId === episodeId ? before.episode : null
  const about = { episodeId, reason }
  const spans = spansOf(episode)
  const { timeToClaimMs, firstResponseMs, durationMs } = spans
  const events: HandoffEvent[] = []
  if (!was) {
    const opened = { ...about, contributing: [...contributing], priority, agentType }
    events.push({ ...baseOf('episode.opened', after), ...opened })
  } else if (priority === 'urgent' && was.priority !== 'urgent')
    events.push({ ...baseOf('episode.urgent', after), ...about })
  if (timeToClaimMs !== undefined && was?.claimedAtMs === undefined)
    events.push({ ...baseOf('episode.claimed', after), ...about, timeToClaimMs })
  if (firstResponseMs !== undefined && was?.firstHumanMessageAtMs === undefined)
    events.push({ ...baseOf('episode.first_response', after), ...about, firstResponseMs })
  if (outcome !== undefined && durationMs !== undefined && was?.outcome === undefined)
    events.push({ ...baseOf('episode.closed', after), ...about, outcome, ...spans, durationMs })
  return events
}

function spansOf({ openedAtMs, claimedAtMs, firstHumanMessageAtMs, closedAtMs }: Episode) {
  const since = (atMs: number) => Math.max(0, atMs - openedAtMs)
  return {
    ...(claimedAtMs !== undefined && { timeToClaimMs: since(claimedAtMs) }),
    ...(firstHumanMessageAtMs !== undefined && { firstResponseMs: since(firstHumanMessageAtMs) }),
    ...(closedAtMs !== undefined && { durationMs: since(closedAtMs) }),
  }
}

function satisfactionEvents(before: Conversation, after: Conversation): HandoffEvent[] {
  const { episode, survey } = after
  if (!episode) return []
  const { episodeId, reason } = episode
  const was = before.episode?.episodeId === episodeId ? before.episode.satisfaction : undefined
  const { score } = episode.satisfaction ?? {}
  if (score !== undefined && was?.score === undefined)
    return [{ ...baseOf('satisfaction.answered', after), episodeId, reason, score }]
  if (survey && survey.askedAtMs !== before.survey?.askedAtMs)
    return [{ ...baseOf('satisfaction.asked', after), episodeId, reason }]
  return []
}
