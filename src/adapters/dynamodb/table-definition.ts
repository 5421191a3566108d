/** The input of `CreateTable` for a table, in the shape of the AWS SDK and of CloudFormation. */
export interface TableDefinition {
  readonly TableName: string
  readonly BillingMode: 'PAY_PER_REQUEST'
  readonly AttributeDefinitions: { readonly AttributeName: string; readonly AttributeType: 'S' }[]
  readonly KeySchema: { readonly AttributeName: string; readonly KeyType: 'HASH' | 'RANGE' }[]
  readonly GlobalSecondaryIndexes?: {
    readonly IndexName: string
    readonly KeySchema: { readonly AttributeName: string; readonly KeyType: 'HASH' | 'RANGE' }[]
    readonly Projection: { readonly ProjectionType: 'KEYS_ONLY' }
  }[]
}

/** The attribute that `UpdateTimeToLive` is to be told, on every table: seconds, as DynamoDB wants them. */
export const ttlAttribute = 'expiresAt'

const keySchema = (hash: string, range: string): TableDefinition['KeySchema'] => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
]
const strings = (...names: string[]): TableDefinition['AttributeDefinitions'] =>
  names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' }))

/**
 * How to create a table. Only the table of conversations has indexes: both hold keys alone, and items that are in none
 * cost them nothing.
 */
export function tableDefinition(which: 'conversations' | 'tenantUsage', TableName: string): TableDefinition {
  const plain = {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: strings('pk', 'sk'),
    KeySchema: keySchema('pk', 'sk'),
  } as const
  if (which !== 'conversations') return plain
  return {
    ...plain,
    AttributeDefinitions: strings('pk', 'sk', 'listPk', 'listSk', 'duePk', 'dueSk'),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'byTenant',
        KeySchema: keySchema('listPk', 'listSk'),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
      {
        IndexName: 'byDue',
        KeySchema: keySchema('duePk', 'dueSk'),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  }
}
