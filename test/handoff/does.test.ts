import { describe, expect, it } from 'vitest'
import { ANA, createWorld } from './world.js'

const FAULT = 'la página no funciona'
const reasonsOf = async ({ handoff }: ReturnType<typeof createWorld>) => {
  const episode = (await handoff.status(ANA))?.conversation.episode
  return episode ? [episode.reason, ...episode.contributing] : null
}

describe('what a finding does is the tenant’s to say', () => {
  it.each([
    ['escalate', 'escalated', ['technical_issue']],
    ['ask', 'ask', null],
    ['note', 'reply', null],
  ] as const)('a fault that is to %s: the decision is %s', async (does, action, reasons) => {
    const world = createWorld({ policy: { does: { technical_issue: does } } })
    expect((await world.say(FAULT)).action).toBe(action)
    expect(await reasonsOf(world)).toEqual(reasons)
  })

  it('what is only noted counts with what calls, and never first', async () => {
    const world = createWorld({ policy: { does: { manager_request: 'note' } } })
    await world.say('quiero hablar con el gerente. Quiero una persona, por favor')
    expect(await reasonsOf(world)).toEqual(['human_request', 'manager_request'])
  })

  it('a person offered for a fault is called by a yes', async () => {
    const world = createWorld({ policy: { does: { technical_issue: 'ask' } } })
    await world.say(FAULT)
    expect((await world.say('sí, por favor')).action).toBe('escalated')
    expect(await reasonsOf(world)).toEqual(['human_request'])
  })
})
