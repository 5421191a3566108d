import type { Detector } from '../detection/index.js'
import type { Channel, HandoffStore, Notifier, Runtime, Tenant, TenantDirectory } from '../ports/index.js'
import type { Log } from './log.js'
import type { Signals } from './signals.js'

/** Everything the engine was given; every operation takes it first. */
export interface EngineContext {
  readonly store: HandoffStore
  readonly tenants: TenantDirectory
  readonly notifiers: readonly Notifier[]
  readonly channel: Channel | null
  readonly runtime: Runtime
  readonly logger: Log
  readonly signals: Signals
  /** The detector with a tenant's own thresholds. */
  detectorOf(tenant: Tenant): Detector
}
