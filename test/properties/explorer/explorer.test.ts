import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDeep, told } from '../counts.js'
import { theLibrary } from '../library.js'
import { digestAtOnce } from '../world/digest-at-once.js'
import { exploreScope } from './explore-scope.js'
import { largeScopes, smallScopes } from './scopes.js'

const scopes = isDeep ? { ...smallScopes, ...largeScopes } : smallScopes
let undo = () => {}
beforeAll(() => {
  undo = digestAtOnce()
})
afterAll(() => undo())

describe('every order of a small scope', () => {
  it.each(Object.entries(scopes))('%s', { timeout: 300_000 }, async (name, build) => {
    const { states, orders } = await exploreScope(theLibrary, build)
    told(`explored: ${name}: ${states} states, ${orders} orders to their end, complete`)
    expect(states).toBeGreaterThan(10)
  })
})
