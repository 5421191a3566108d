import type { CounterName, HistogramName } from '../../ports/index.js'

/** What an instrument is created with. */
interface Instrument {
  readonly description: string
  readonly unit: string
}

/** People answer in minutes and hours; the usual buckets end at ten seconds. */
const SECONDS = [15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400, 259_200]

/** Every counter there is. */
export const counters: Readonly<Record<CounterName, Instrument>> = {
  'relevo.messages.received': { unit: '{message}', description: 'Messages of customers that were taken' },
  'relevo.replies.offered': { unit: '{reply}', description: 'Replies that bots offered' },
  'relevo.episodes.opened': { unit: '{episode}', description: 'Escalations' },
  'relevo.episodes.urgent': { unit: '{episode}', description: 'Escalations that are urgent or became so' },
  'relevo.episodes.claimed': { unit: '{episode}', description: 'Escalations that a person took' },
  'relevo.episodes.closed': { unit: '{episode}', description: 'Escalations that ended' },
  'relevo.satisfaction.asked': { unit: '{question}', description: 'Customers who were asked how it was' },
  'relevo.echoes.held': { unit: '{message}', description: 'Messages whose author was not known at once' },
  'relevo.echoes.decided': { unit: '{message}', description: 'Messages whose author became known' },
  'relevo.deliveries': { unit: '{attempt}', description: 'Attempts to carry out what was owed' },
}

/** Every histogram there is. */
export const histograms: Readonly<
  Record<HistogramName, Instrument & { readonly buckets: readonly number[] }>
> = {
  'relevo.reply.window': {
    unit: 's',
    description: 'From accepting a reply to knowing that it is out',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30],
  },
  'relevo.episode.time_to_claim': {
    unit: 's',
    description: 'From escalation to claim',
    buckets: SECONDS,
  },
  'relevo.episode.time_to_first_response': {
    unit: 's',
    description: "From escalation to a person's first message",
    buckets: SECONDS,
  },
  'relevo.episode.duration': { unit: 's', description: 'From escalation to its end', buckets: SECONDS },
  'relevo.satisfaction.score': {
    unit: '1',
    description: 'What customers answered, 1 to 5',
    buckets: [1, 2, 3, 4, 5],
  },
}
