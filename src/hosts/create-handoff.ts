import { createEngine } from '../handoff/create-engine.js'
import type { Handoff, HandoffOptions } from '../handoff/index.js'
import type { Runtime } from '../ports/index.js'
import { systemRuntime } from './system-runtime.js'

/** {@link HandoffOptions}, and where time, chance and ids come from. */
export interface CreateHandoffOptions extends HandoffOptions {
  /** Default {@link systemRuntime}; tests bring their own. */
  readonly runtime?: Runtime
}

/**
 * Builds a handoff over a store, the tenants and the notifiers. Nothing is opened or sent yet.
 * @throws TypeError for options that cannot work, such as no notifier. @throws RelevoError `RULE_INVALID` for a
 * ruleset that cannot be loaded.
 */
export function createHandoff({ runtime = systemRuntime, ...options }: CreateHandoffOptions): Handoff {
  return createEngine(options, runtime)
}
