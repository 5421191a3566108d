/** A key of every table here: both parts are strings. */
export interface ItemKey {
  readonly pk: string
  readonly sk: string
}

/** An item as the document client has it. */
export type Item = Readonly<Record<string, unknown>>

/** What expressions are filled with. */
export interface Expressions {
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Record<string, string>
  readonly ExpressionAttributeValues?: Record<string, unknown>
}

/** One action of a transaction; exactly one of its parts is there. */
export interface TransactAction {
  readonly Put?: Expressions & { readonly TableName: string; readonly Item: Record<string, unknown> }
  readonly Update?: Expressions & {
    readonly TableName: string
    readonly Key: Record<string, unknown>
    readonly UpdateExpression: string
  }
  readonly ConditionCheck?: Expressions & {
    readonly TableName: string
    readonly Key: Record<string, unknown>
    readonly ConditionExpression: string
  }
}

/** A query of a table or of one of its indexes. */
export interface QueryInput extends Expressions {
  readonly TableName: string
  readonly IndexName?: string
  readonly KeyConditionExpression: string
  readonly ScanIndexForward?: boolean
  readonly ConsistentRead?: boolean
  readonly Limit?: number
  readonly ExclusiveStartKey?: Record<string, unknown>
}

/**
 * The part of the AWS SDK's document client that is used: `DynamoDBDocument.from(new DynamoDBClient({}))` of
 * `@aws-sdk/lib-dynamodb` fits. Nothing of the SDK is imported here.
 */
export interface DynamoDbClient {
  /** One item by its key. */
  get(input: {
    readonly TableName: string
    readonly Key: Record<string, unknown>
    readonly ConsistentRead?: boolean
  }): Promise<{ readonly Item?: Item | undefined }>
  /** Items by their keys. */
  batchGet(input: {
    readonly RequestItems: Record<
      string,
      { Keys: Record<string, unknown>[]; ConsistentRead?: boolean | undefined }
    >
  }): Promise<{
    readonly Responses?: Record<string, Item[]> | undefined
    readonly UnprocessedKeys?: Record<string, { Keys?: Record<string, unknown>[] | undefined }> | undefined
  }>
  /** Items of one partition, in order. */
  query(input: QueryInput): Promise<{
    readonly Items?: Item[] | undefined
    readonly LastEvaluatedKey?: Record<string, unknown> | undefined
  }>
  /** Writes a whole item, if the condition holds. */
  put(
    input: Expressions & { readonly TableName: string; readonly Item: Record<string, unknown> },
  ): Promise<unknown>
  /** Changes an item, if the condition holds. */
  update(
    input: Expressions & {
      readonly TableName: string
      readonly Key: Record<string, unknown>
      readonly UpdateExpression: string
      readonly ReturnValues?: 'ALL_NEW'
    },
  ): Promise<{ readonly Attributes?: Item | undefined }>
  /** Deletes an item; an absent one is no error. */
  delete(input: { readonly TableName: string; readonly Key: Record<string, unknown> }): Promise<unknown>
  /** All actions or none, once for a token. */
  transactWrite(input: {
    readonly TransactItems: TransactAction[]
    readonly ClientRequestToken: string
  }): Promise<unknown>
}
