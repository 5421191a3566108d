import { deflateRawSync } from 'node:zlib'
import { createDynamoDbStore, type DynamoDbClient, type Item } from 'relevo/dynamodb'
import { aConversation } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

/** A conversation as schema 1 stores it. It never changes: later versions must go on reading it. */
const body =
  '{"schema":1,"tenantId":"tienda","conversationId":"conv","channel":"whatsapp","customer":{"id":"cliente","name":"Ñandú"},' +
  '"version":7,"status":"active","epoch":2,"episode":null,"episodeCount":1,"ask":{"offered":0,"pending":false},"recent":[],' +
  '"personLeftAtMs":null,"createdAtMs":1700000000000,"updatedAtMs":1700000000001,"lastCustomerMessageAtMs":null}'
const golden = {
  pk: 'T#tienda#C#conv',
  sk: 'S',
  schema: 1,
  version: 7,
  commitId: 'x',
  listPk: 'l',
  listSk: 's',
}

const unused = async () => {
  throw new Error('not asked for')
}
/** A client that has one item. */
function storeWith(item: Item, asked: unknown[] = []) {
  const client: DynamoDbClient = {
    get: async (input) => {
      asked.push(input)
      return { Item: item }
    },
    ...{
      batchGet: unused,
      query: unused,
      put: unused,
      update: unused,
      delete: unused,
      transactWrite: unused,
    },
  }
  return createDynamoDbStore({ client, tables: { conversations: 'conversations', tenantUsage: 'usage' } })
}
const key = { tenantId: 'tienda', conversationId: 'conv' }

describe('an item of schema 1', () => {
  it('is read, as JSON and deflated', async () => {
    const asked: unknown[] = []
    const loaded = await storeWith({ ...golden, body }, asked).load(key)
    expect(loaded).toEqual({
      ...aConversation({ version: 7, epoch: 2, episodeCount: 1 }),
      customer: { id: 'cliente', name: 'Ñandú' },
      createdAtMs: 1_700_000_000_000,
      updatedAtMs: 1_700_000_000_001,
    })
    expect(asked).toEqual([
      { TableName: 'conversations', Key: { pk: 'T#tienda#C#conv', sk: 'S' }, ConsistentRead: true },
    ])
    const deflated = new Uint8Array(deflateRawSync(body))
    expect(await storeWith({ ...golden, body: deflated }).load(key)).toEqual(loaded)
  })
})

describe('an item of a later schema', () => {
  it.each([2, 99, '1', undefined])('%s is not guessed at', async (schema) => {
    await expect(storeWith({ ...golden, body, schema }).load(key)).rejects.toMatchObject({
      code: 'STORE_FAILED',
      retryable: false,
    })
  })
})

describe('a store is not built', () => {
  it.each([
    ['without a document client', { client: {}, tables: { conversations: 'aaa', tenantUsage: 'bbb' } }],
    ['without a table', { client: {}, tables: { conversations: 'aaa' } }],
    ['with something else', { tables: 3 }],
  ])('%s', (_name, options) => {
    expect(() => createDynamoDbStore(options as never)).toThrow(TypeError)
  })
})
