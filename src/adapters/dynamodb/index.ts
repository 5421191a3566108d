/**
 * A store on Amazon DynamoDB.
 * @module dynamodb
 */
export type { TenantDeletion } from './create-delete-tenant.js'
export {
  createDynamoDbStore,
  type DynamoDbStore,
  type DynamoDbStoreOptions,
} from './create-dynamodb-store.js'
export type { DynamoDbClient, Expressions, Item, QueryInput, TransactAction } from './dynamodb-client.js'
export type { StoreTables } from './storage.js'
export { type TableDefinition, tableDefinition, ttlAttribute } from './table-definition.js'
export type { Pauses } from './with-retries.js'
