import type { CounterName, HistogramName } from '../ports/index.js'

/** Every name a meter can be given; the compiler sees that none is missing. */
const counters: Readonly<Record<CounterName, true>> = {
  'relevo.messages.received': true,
  'relevo.replies.offered': true,
  'relevo.episodes.opened': true,
  'relevo.episodes.urgent': true,
  'relevo.episodes.claimed': true,
  'relevo.episodes.closed': true,
  'relevo.satisfaction.asked': true,
  'relevo.echoes.held': true,
  'relevo.echoes.decided': true,
  'relevo.deliveries': true,
}
const histograms: Readonly<Record<HistogramName, true>> = {
  'relevo.reply.window': true,
  'relevo.episode.time_to_claim': true,
  'relevo.episode.time_to_first_response': true,
  'relevo.episode.duration': true,
  'relevo.satisfaction.score': true,
}

/** Every counter there is. */
export const counterNames = Object.keys(counters) as CounterName[]

/** Every histogram there is. */
export const histogramNames = Object.keys(histograms) as HistogramName[]
