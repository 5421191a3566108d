import type { Signal } from '../detection/index.js'
import type { Priority, PriorityReason, TriageInput } from './priority.js'
import { type Reason, reasons } from './reasons.js'

/** The names of all factors: every reason, what the words tell, and what is known of the customer. */
export const priorityFactorNames = [
  ...reasons,
  'legal',
  'safety',
  'loss',
  'imminent',
  'anger',
  'conduct',
  'leisure',
  'several_triggers',
  'failed_turns',
  'waiting',
  'vip',
  'vip_failed',
  'previous_episodes',
] as const

/** One of {@link priorityFactorNames}. */
export type PriorityFactorName = (typeof priorityFactorNames)[number]

/** One row of the table: when it holds, and what it does. */
export interface PriorityFactor extends PriorityReason {
  readonly factor: PriorityFactorName
  readonly holds: (input: TriageInput) => boolean
}

const floors: Readonly<Record<Reason, readonly [Priority, string]>> = {
  manager_request: ['high', 'pide a alguien con mando'],
  human_request: ['medium', 'pide una persona'],
  bot_accusation: ['high', 'acusa al negocio o al bot'],
  complaint: ['medium', 'tiene una queja'],
  technical_issue: ['medium', 'algo no funciona'],
  frustration: ['medium', 'la conversación falla'],
  urgency: ['high', 'tiene prisa'],
  negotiation: ['low', 'negocia'],
  low_confidence: ['medium', 'el bot no está seguro'],
  repeated_failure: ['high', 'el bot falló varias veces'],
  bot_error: ['medium', 'el bot tuvo un error'],
  manual: ['medium', 'lo pidió una persona del equipo'],
  takeover: ['low', 'una persona ya contestó'],
}

const HALF_AN_HOUR_MS = 30 * 60_000
const has = (input: TriageInput, signal: Signal) => input.signals?.includes(signal) ?? false
const isVip = ({ tier }: TriageInput) => tier === 'vip'
const isFailedOften = ({ failedTurns = 0 }: TriageInput) => failedTurns >= 3
/** Asking for a person is how any trouble is brought up; it adds no weight of its own. */
const grave: readonly Reason[] = [
  'manager_request',
  'bot_accusation',
  'complaint',
  'technical_issue',
  'frustration',
  'urgency',
]

/** Every factor of priority, in the order in which reasons are listed. */
export const priorityFactors: readonly PriorityFactor[] = [
  ...reasons.map(
    (reason): PriorityFactor => ({
      factor: reason,
      atLeast: floors[reason][0],
      why: floors[reason][1],
      holds: (input) => input.reasons.includes(reason),
    }),
  ),
  {
    factor: 'legal',
    atLeast: 'urgent',
    why: 'habla de abogados, autoridades o prensa',
    holds: (input) => has(input, 'legal'),
  },
  {
    factor: 'safety',
    atLeast: 'urgent',
    why: 'hay peligro para alguien',
    holds: (input) => has(input, 'safety'),
  },
  { factor: 'loss', atLeast: 'urgent', why: 'está perdiendo dinero', holds: (input) => has(input, 'loss') },
  {
    factor: 'imminent',
    atLeast: 'urgent',
    why: 'le quedan minutos',
    holds: (input) => has(input, 'imminent'),
  },
  {
    factor: 'anger',
    atLeast: 'high',
    why: 'está harto, o le pasa una y otra vez',
    holds: (input) => has(input, 'anger'),
  },
  {
    factor: 'conduct',
    atLeast: 'high',
    why: 'alguien del equipo lo trató mal',
    holds: (input) => has(input, 'conduct'),
  },
  {
    factor: 'leisure',
    raise: -2,
    why: 'dice que puede esperar o que es poca cosa',
    holds: (input) => has(input, 'leisure'),
  },
  {
    factor: 'several_triggers',
    raise: 1,
    why: 'hay varios motivos graves a la vez',
    holds: (input) => grave.filter((reason) => input.reasons.includes(reason)).length >= 2,
  },
  {
    factor: 'failed_turns',
    atLeast: 'high',
    why: 'el bot contestó mal tres veces o más',
    holds: isFailedOften,
  },
  {
    factor: 'waiting',
    raise: 1,
    why: 'espera desde hace media hora o más',
    holds: (input) => (input.waitedMs ?? 0) >= HALF_AN_HOUR_MS,
  },
  { factor: 'vip', atLeast: 'high', why: 'es un cliente preferente', holds: isVip },
  {
    factor: 'vip_failed',
    atLeast: 'urgent',
    why: 'el bot le falló varias veces a un cliente preferente',
    holds: (input) => isVip(input) && isFailedOften(input),
  },
  {
    factor: 'previous_episodes',
    atLeast: 'high',
    why: 'ya hubo que atenderlo tres veces o más',
    holds: (input) => (input.previousEpisodes ?? 0) >= 3,
  },
]
