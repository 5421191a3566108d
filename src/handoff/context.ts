import type { Detector } from '../detection/index.js'
import type {
  Channel,
  Classifier,
  CustomerDirectory,
  HandoffStore,
  Notifier,
  ProductCatalog,
  Runtime,
  Summarizer,
  Tenant,
  TenantDirectory,
} from '../ports/index.js'
import type { Log } from './log.js'
import type { Signals } from './signals.js'

/** Everything the engine was given; every operation takes it first. */
export interface EngineContext {
  readonly store: HandoffStore
  readonly tenants: TenantDirectory
  readonly notifiers: readonly Notifier[]
  readonly channel: Channel | null
  readonly summarizer: Summarizer | null
  readonly customers: CustomerDirectory | null
  readonly products: ProductCatalog | null
  readonly classifier: Classifier | null
  readonly runtime: Runtime
  readonly logger: Log
  readonly signals: Signals
  /** The detector with a tenant's own thresholds. */
  detectorOf(tenant: Tenant): Detector
}
