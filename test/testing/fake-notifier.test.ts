import { aNotification, createFakeNotifier } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

async function toldOf(...titles: readonly string[]) {
  const team = createFakeNotifier('team')
  for (const title of titles) await team.deliver(aNotification({ title, id: title }))
  return team
}

describe('a team in memory', () => {
  it('was told what it was told, among other things', async () => {
    const team = await toldOf('uno', 'dos')
    team.assertDelivered({ title: 'dos', kind: 'escalation', contributing: [] })
    team.assertDelivered({})
  })

  it.each([
    ['another title', { title: 'tres' }],
    ['the title of one and the id of another', { title: 'uno', id: 'dos' }],
    ['a field it has not', { note: 'nota' }],
  ])('was not told with %s, and shows what it was told', async (_name, expected) => {
    const team = await toldOf('uno', 'dos')
    expect(() => team.assertDelivered(expected)).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        message: expect.stringMatching(/'uno'[\s\S]*'dos'/),
      }),
    )
  })

  it('says so where it was told nothing', () => {
    expect(() => createFakeNotifier().assertDelivered({ title: 'uno' })).toThrow(/nothing was delivered/)
    expect(() => createFakeNotifier().assertNothingDelivered()).not.toThrow()
  })

  it('shows what it was told where that should be nothing', async () => {
    const team = await toldOf('uno')
    expect(() => team.assertNothingDelivered()).toThrow(
      expect.objectContaining({ name: 'AssertionError', message: expect.stringContaining("'uno'") }),
    )
  })

  it('was not told what failed', async () => {
    const team = createFakeNotifier()
    team.failNext({ status: 'failed', retryable: true, code: 'BUSY' })
    await team.deliver(aNotification())
    team.failNext(new Error('broken'))
    await expect(team.deliver(aNotification())).rejects.toThrow('broken')
    expect(team.deliveries).toHaveLength(2)
    team.assertNothingDelivered()
    expect(() => team.assertDelivered({})).toThrow(/nothing was delivered/)
  })
})
