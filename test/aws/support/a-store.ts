import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import {
  createDynamoDbStore,
  type DynamoDbClient,
  type DynamoDbStore,
  tableDefinition,
} from 'relevo/dynamodb'

/** The real SDK before an endpoint. */
export function sdkFor(endpoint: string, maxAttempts = 3): DynamoDBClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return new DynamoDBClient({ endpoint, region: 'us-east-1', credentials, maxAttempts })
}

/** Tables of a store's own. */
export interface Tables {
  readonly conversations: string
  readonly tenantUsage: string
}

let made = 0

/** Creates empty tables, so that each test has its own. */
export async function createTables(sdk: DynamoDBClient): Promise<Tables> {
  const at = `${process.pid}-${++made}`
  const tables = { conversations: `conversations-${at}`, tenantUsage: `usage-${at}` }
  for (const which of ['conversations', 'tenantUsage'] as const)
    await sdk.send(new CreateTableCommand(tableDefinition(which, tables[which])))
  return tables
}

/** A document client of the real SDK; the compiler sees that it fits. */
export const documentOf = (sdk: DynamoDBClient): DynamoDbClient => DynamoDBDocument.from(sdk)

/** Pauses that cost no time. */
export const noPauses = { sleep: async () => {}, random: () => 0.5 }

/** A store over fresh tables. */
export async function aStore(endpoint: string): Promise<DynamoDbStore> {
  const sdk = sdkFor(endpoint)
  const tables = await createTables(sdk)
  return createDynamoDbStore({ client: documentOf(sdk), tables, runtime: noPauses })
}
