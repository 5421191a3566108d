import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixtures/whatsapp/fixture.js'
import { aChannel } from './channel.js'

const { parse } = aChannel()
const text = new TextDecoder()
const types = ['customer_message', 'human_message', 'status', 'unreadable']

/** Every place of a JSON value, as the path of keys that leads there. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [path, ...inside.flatMap(([key, one]) => placesOf(one, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) }
  Reflect.set(copy as object, key, replaced(Reflect.get(copy as object, key), rest, by))
  return copy
}

describe('reading a body never throws', () => {
  it('whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (body) => {
        const events = parse(body)
        expect(events === null || Array.isArray(events)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('and gives only known kinds of event, with an identity, whatever stands in any place', () => {
    const body: unknown = JSON.parse(text.decode(fixture('batch')))
    const places = placesOf(body)
    const property = fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      const events = parse(new TextEncoder().encode(JSON.stringify(replaced(body, place, value)))) ?? []
      for (const event of events) {
        expect(types).toContain(event.type)
        if ('customer' in event) expect(event.customer.id).not.toBe('')
      }
    })
    fc.assert(property, { numRuns: 500 })
  })
})
