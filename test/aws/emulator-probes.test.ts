import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import { tableDefinition } from 'relevo/dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sdkFor } from './support/a-store.js'
import { type Emulator, startEmulator } from './support/emulator.js'

const TableName = 'probes'
let emulator: Emulator
let db: DynamoDBDocument
beforeAll(async () => {
  emulator = await startEmulator()
  const sdk = sdkFor(emulator.endpoint, 1)
  await sdk.send(new CreateTableCommand(tableDefinition('conversations', TableName)))
  db = DynamoDBDocument.from(sdk)
})
afterAll(() => emulator?.close())

const put = (pk: string, more: object = {}) => ({ Put: { TableName, Item: { pk, sk: 's', ...more } } })
const putNew = (pk: string) => ({
  Put: {
    TableName,
    Item: { pk, sk: 's', n: 2 },
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  },
})
const add = (pk: string) => ({
  Update: {
    TableName,
    Key: { pk, sk: 's' },
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': 1 },
  },
})
const read = async (pk: string) =>
  (await db.get({ TableName, Key: { pk, sk: 's' }, ConsistentRead: true })).Item

describe('the emulator is worth testing on', () => {
  it('1: the same token again changes nothing', async () => {
    const request = { TransactItems: [add('replay')], ClientRequestToken: 'token-1' }
    await db.transactWrite(request)
    await db.transactWrite(request)
    expect((await read('replay'))?.n).toBe(1)
  })

  it('2: the same token with other words is a mismatch', async () => {
    await db.transactWrite({ TransactItems: [add('mismatch')], ClientRequestToken: 'token-2' })
    const other = db.transactWrite({ TransactItems: [add('other')], ClientRequestToken: 'token-2' })
    await expect(other).rejects.toMatchObject({ name: 'IdempotentParameterMismatchException' })
  })

  it('3 and 4: reasons stand in the order of the actions, with the item that is there; nothing is written', async () => {
    await db.put({ TableName, Item: { pk: 'there', sk: 's', n: 1 } })
    const error = await db
      .transactWrite({ TransactItems: [put('new-1'), putNew('there'), put('new-2')] })
      .catch((reason) => reason)
    expect(error.CancellationReasons.map(({ Code }: { Code: string }) => Code)).toEqual([
      'None',
      'ConditionalCheckFailed',
      'None',
    ])
    expect(error.CancellationReasons[1].Item).toMatchObject({ pk: { S: 'there' } })
    expect(await read('new-1')).toBeUndefined()
  })

  it('5: 50 rounds of 16 racing transactions have one winner each, and no half', async () => {
    for (let round = 0; round < 50; round++) {
      const racers = Array.from({ length: 16 }, (_, n) =>
        db.transactWrite({ TransactItems: [putNew(`race-${round}`), put(`by-${round}-${n}`)] }).then(
          () => n,
          () => null,
        ),
      )
      const winners = (await Promise.all(racers)).filter((n) => n !== null)
      expect(winners).toHaveLength(1)
      const traces = await Promise.all(racers.map((_, n) => read(`by-${round}-${n}`)))
      expect(traces.filter((item) => item !== undefined)).toHaveLength(1)
    }
    process.stdout.write('emulator: 50 rounds of 16 racers, one winner each\n')
  })

  it('6: two actions on one item are refused', async () => {
    const twice = db.transactWrite({ TransactItems: [put('one'), add('one')] })
    await expect(twice).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } })
  })

  it('7: an item beyond 400 kB is refused', async () => {
    const large = db.put({ TableName, Item: { pk: 'large', sk: 's', text: 'a'.repeat(410 * 1024) } })
    await expect(large).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } })
  })

  it('8: a strong read of an index is refused', async () => {
    const strong = db.query({
      TableName,
      IndexName: 'byTenant',
      KeyConditionExpression: 'listPk = :pk',
      ExpressionAttributeValues: { ':pk': 'x' },
      ConsistentRead: true,
    })
    await expect(strong).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } })
  })
})
