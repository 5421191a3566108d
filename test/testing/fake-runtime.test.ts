import { createFakeRuntime, sampleAtMs } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

describe('time in the hands of a test', () => {
  it('stands still until it is moved', () => {
    const runtime = createFakeRuntime()
    expect(runtime.nowMs()).toBe(sampleAtMs)
    runtime.advance(7)
    expect(runtime.nowMs()).toBe(sampleAtMs + 7)
  })

  it('wakes who has slept enough, and says how many sleep', async () => {
    const runtime = createFakeRuntime()
    const woken: string[] = []
    const short = runtime.sleep(10).then(() => woken.push('short'))
    const long = runtime.sleep(20).then(() => woken.push('long'))
    expect(runtime.sleepers).toBe(2)
    runtime.advance(9)
    expect(runtime.sleepers).toBe(2)
    runtime.advance(1)
    await short
    expect([runtime.sleepers, woken]).toEqual([1, ['short']])
    runtime.advance(10)
    await long
    expect([runtime.sleepers, woken]).toEqual([0, ['short', 'long']])
  })

  it('wakes who is called', async () => {
    const runtime = createFakeRuntime()
    const caller = new AbortController()
    const asleep = runtime.sleep(10, caller.signal)
    caller.abort()
    await asleep
    expect(runtime.sleepers).toBe(0)
  })

  it('puts nobody to sleep for no time', async () => {
    const runtime = createFakeRuntime()
    await runtime.sleep(0)
    expect(runtime.sleepers).toBe(0)
  })
})
