import type { Detector } from '../detection/index.js'
import type {
  Channel,
  Classifier,
  CustomerDirectory,
  HandoffStore,
  Logger,
  Notifier,
  ProductCatalog,
  Runtime,
  Summarizer,
  Tenant,
  TenantDirectory,
} from '../ports/index.js'

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
  readonly logger: Logger
  /** The detector with a tenant's own thresholds. */
  detectorOf(tenant: Tenant): Detector
}
