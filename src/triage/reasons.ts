import { type Trigger, triggers } from '../detection/index.js'

/** Why an episode may open, beside a trigger found in text. */
export const otherReasons = ['low_confidence', 'repeated_failure', 'bot_error', 'manual', 'takeover'] as const

/** Every reason, in the order in which the primary one is chosen where several hold. */
export const reasons = [...triggers, ...otherReasons] as const

/** Why an episode opened. */
export type Reason = Trigger | (typeof otherReasons)[number]
