import type { CounterName, HistogramName, Meter, MeterAttributes } from '../ports/index.js'
import type { EpisodeEvent, HandoffEvent } from './events.js'

interface Figure {
  readonly value: number
  readonly attributes: MeterAttributes
}
type Measurement =
  | (Figure & { readonly how: 'count'; readonly name: CounterName })
  | (Figure & { readonly how: 'record'; readonly name: HistogramName })

/** Feeds a meter from an event: the only place where figures come from. */
export function measure(meter: Meter, event: HandoffEvent): void {
  for (const one of measurementsOf(event)) {
    if (one.how === 'count') meter.count(one.name, one.value, one.attributes)
    else meter.record(one.name, one.value, one.attributes)
  }
}

function measurementsOf(event: HandoffEvent): Measurement[] {
  const { tenantId } = event
  switch (event.type) {
    case 'message.received':
      return [once('relevo.messages.received', { tenantId, status: event.action })]
    case 'reply.accepted':
      return [once('relevo.replies.offered', { tenantId, status: 'accepted' })]
    case 'reply.refused':
      return [once('relevo.replies.offered', { tenantId, status: event.because })]
    case 'reply.sent':
      return [
        {
          how: 'record',
          name: 'relevo.reply.window',
          value: event.windowMs / 1_000,
          attributes: { tenantId },
        },
      ]
    case 'episode.opened': {
      const isUrgent = event.priority === 'urgent'
      return [once('relevo.episodes.opened', about(event)), ...(isUrgent ? urgent(event) : [])]
    }
    case 'episode.urgent':
      return urgent(event)
    case 'episode.claimed': {
      const waited = span('relevo.episode.time_to_claim', event, event.timeToClaimMs)
      return [once('relevo.episodes.claimed', about(event)), ...waited]
    }
    case 'episode.first_response':
      return span('relevo.episode.time_to_first_response', event, event.firstResponseMs)
    case 'episode.closed': {
      const { outcome, durationMs } = event
      const ended = once('relevo.episodes.closed', { ...about(event), outcome })
      return [ended, ...span('relevo.episode.duration', event, durationMs, { outcome })]
    }
    case 'satisfaction.asked':
      return [once('relevo.satisfaction.asked', { tenantId })]
    case 'satisfaction.answered':
      return [
        {
          how: 'record',
          name: 'relevo.satisfaction.score',
          value: event.score,
          attributes: { tenantId },
        },
      ]
    case 'echo.held':
      return [once('relevo.echoes.held', { tenantId })]
    case 'echo.decided':
      return [once('relevo.echoes.decided', { tenantId, status: event.whose })]
    case 'delivery.done':
    case 'delivery.retried':
    case 'delivery.dead': {
      const { kind = event.work, target, type } = event
      const status = type.slice('delivery.'.length)
      return [once('relevo.deliveries', { tenantId, kind, status, ...(target && { target }) })]
    }
  }
}

const once = (name: CounterName, attributes: MeterAttributes): Measurement => ({
  how: 'count',
  name,
  value: 1,
  attributes,
})

const about = ({ tenantId, reason }: EpisodeEvent<string>) => ({ tenantId, reason })

const urgent = (event: EpisodeEvent<string>) => [once('relevo.episodes.urgent', about(event))]

/** Nobody waited for a person who came by themselves. */
function span(
  name: HistogramName,
  event: EpisodeEvent<string>,
  spanMs: number,
  more: Pick<MeterAttributes, 'outcome'> = {},
): Measurement[] {
  if (event.reason === 'takeover') return []
  return [{ how: 'record', name, value: spanMs / 1_000, attributes: { ...about(event), ...more } }]
}
