import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { RelevoError } from '../../errors.js'
import type { Item } from './dynamodb-client.js'

/** The format of bodies that this version writes. */
const SCHEMA = 1

/** Makes a body of the next schema from one of the schema it stands at; the first is for schema 1. */
const upcasters: readonly ((body: unknown) => unknown)[] = []

/** DynamoDB counts writes in steps of 1 kB: beyond this size, deflating costs less than writing. */
const PLAIN_MAX_BYTES = 4_000

/** The attributes that hold a value. Up to 4,000 bytes it is JSON, readable in the console; beyond, it is deflated. */
export function writeBody(value: unknown): { body: string | Uint8Array; schema: number } {
  const json = JSON.stringify(value)
  const body = Buffer.byteLength(json) > PLAIN_MAX_BYTES ? new Uint8Array(deflateRawSync(json)) : json
  return { body, schema: SCHEMA }
}

/**
 * Reads a value of this or any earlier schema.
 * @throws RelevoError `STORE_FAILED` for one that a later version wrote: guessing could lose a customer.
 */
export function readBody<T>({ body, schema }: Item): T {
  if (typeof schema !== 'number' || schema > SCHEMA) {
    throw new RelevoError('STORE_FAILED', `an item is of schema ${schema}, this library knows ${SCHEMA}`)
  }
  const json = typeof body === 'string' ? body : inflateRawSync(body as Uint8Array).toString()
  return upcasters.slice(schema - 1).reduce((older, upcast) => upcast(older), JSON.parse(json)) as T
}
