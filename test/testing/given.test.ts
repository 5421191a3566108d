import type { ConversationEvent } from 'relevo'
import { aCause, aConversation, type Expected, given, sampleAtMs } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

const LATER = sampleAtMs + 5_000
const asked: ConversationEvent = { type: 'escalation_requested', cause: aCause() }
const claim: ConversationEvent = { type: 'claimed', by: 'ana' }
const resolved: ConversationEvent = { type: 'resolved', episodeId: 'conv-1' }
/** What the team and the customer are told of the first episode. */
const calls = [
  { type: 'notify', kind: 'escalation', episodeId: 'conv-1' },
  { type: 'tell_customer', text: 'handoff', key: 'conv-1' },
] as const

/** Of the assertion that fails. */
const messageOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    expect(error).toMatchObject({ name: 'AssertionError', code: 'ERR_ASSERTION' })
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}

describe('given, when, then', () => {
  it('tells a story to its end', () => {
    given()
      .when(asked)
      .then({ status: 'escalated', phase: 'waiting', epochMoved: true, episode: { reason: 'human_request' } })
      .when(claim)
      .then({
        phase: 'claimed',
        epochMoved: false,
        effects: [{ type: 'watch_idle', episodeId: 'conv-1' }],
        episode: { claimedBy: 'ana' },
      })
      .when(resolved, LATER)
      .then({ status: 'resolved', episode: { closedAtMs: LATER }, conversation: { personLeftAtMs: LATER } })
  })

  it('brings a conversation into a state by events', () => {
    const { conversation } = given(aConversation({ tenantId: 'otra' }), LATER).and(asked, claim)
    expect(conversation).toMatchObject({
      tenantId: 'otra',
      status: 'escalated',
      episode: { phase: 'claimed', claimedAtMs: LATER },
    })
  })

  it('leaves every step as it was', () => {
    const start = given()
    const before = structuredClone(start.conversation)
    start.and(asked).when(claim).then({ phase: 'claimed' })
    start.when(asked).then({ effects: calls })
    expect(start.conversation).toEqual(before)
  })

  it.each<[string, Expected, string]>([
    ['the status', { status: 'active' }, "status: 'escalated'\n    expected 'active'"],
    ['the phase', { phase: null }, "phase: 'waiting'\n    expected null"],
    ['the epoch', { epochMoved: false }, 'epochMoved: true\n    expected false'],
    ['that something is owed', { effects: [] }, "effects: [ { type: 'notify', "],
    ['that more is owed', { effects: calls.slice(0, 1) }, "effects: [ { type: 'notify', "],
    ['a refusal', { refused: 'episode_stale' }, "refused: undefined\n    expected 'episode_stale'"],
    [
      'who has it',
      { episode: { claimedBy: 'ana' } },
      'episode: { claimedBy: undefined }\n    expected { claim',
    ],
    [
      'a reason',
      { episode: { reason: undefined } },
      "episode: { reason: 'human_request' }\n    expected { reason",
    ],
    [
      'any field',
      { conversation: { version: 9 } },
      'conversation: { version: 1 }\n    expected { version: 9 }',
    ],
  ])('names the difference: %s', (_what, expected, difference) => {
    const message = messageOf(() => given().when(asked).then(expected))
    expect(message).toContain(`active, then escalation_requested:\n  ${difference}`)
    expect(message.match(/expected/g)).toHaveLength(1)
  })

  it('names every difference, and only those', () => {
    const message = messageOf(() =>
      given().when(asked).then({ status: 'active', phase: 'waiting', effects: [] }),
    )
    expect(message.match(/^ {2}\w+(?=:)/gm)).toEqual(['  status', '  effects'])
  })

  it('knows a field that is not there', () => {
    given()
      .when(asked)
      .then({ episode: { claimedBy: undefined } })
    given().when({ type: 'noted' }).then({ phase: null })
    expect(
      messageOf(() =>
        given()
          .when({ type: 'noted' })
          .then({ episode: { phase: 'waiting' } }),
      ),
    ).toMatch(/null/)
  })

  it('takes no refusal that nobody named', () => {
    const stale = given().when(resolved)
    stale.then({ refused: 'episode_stale', status: 'active' })
    expect(messageOf(() => stale.then({ status: 'active' }))).toMatch(/episode_stale/)
    expect(messageOf(() => given().and(resolved))).toBe('the given event resolved is refused: episode_stale')
  })

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a field that does not exist', { stauts: 'escalated' }],
    ['a field that does not exist beside one that does', { status: 'escalated', effect: [] }],
    ['a function', () => {}],
  ])('is misused with %s: no test that cannot fail', (_name, expected) => {
    expect(() =>
      given()
        .when(asked)
        .then(expected as Expected),
    ).toThrow(TypeError)
  })

  it('is no promise', async () => {
    await expect(async () => await (given().when(asked) as unknown)).rejects.toThrow(TypeError)
  })
})
