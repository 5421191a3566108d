import type { Turn } from 'relevo'
import { describe, expect, it } from 'vitest'
import { remember } from '../../src/conversation/digest.js'

const aTurn = (n: number, text = `línea ${n}`): Turn => ({
  messageId: `m-${n}`,
  author: 'customer',
  text,
  atMs: n,
})
const turns = (count: number) => Array.from({ length: count }, (_, n) => aTurn(n))

describe('the last turns of a conversation', () => {
  it('are those before and one more, oldest first', () => {
    expect(remember(turns(2), aTurn(7))).toEqual([aTurn(0), aTurn(1), aTurn(7)])
  })

  it('are twelve at most: the oldest goes', () => {
    expect(remember(turns(12), aTurn(12))).toEqual([...turns(13)].slice(1))
  })

  it('keep all that judging asks for', () => {
    const reply: Turn = { messageId: 'r-1', author: 'bot', text: 'No sé', atMs: 5, confidence: 0.2 }
    expect(remember([], reply)).toEqual([reply])
  })

  it.each([
    ['160 units are whole', 'a'.repeat(160), 'a'.repeat(160)],
    ['more are cut', 'a'.repeat(5000), 'a'.repeat(160)],
  ])('%s', (_what, text, kept) => {
    expect(remember([], aTurn(1, text))[0]?.text).toBe(kept)
  })

  it('are never cut through an emoji', () => {
    const [kept] = remember([], aTurn(1, `${'a'.repeat(159)}🙂`))
    expect(kept?.text.isWellFormed()).toBe(true)
  })
})
