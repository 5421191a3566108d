import type { Turn } from 'relevo'

/**
 * A conversation as lines: `c` for the customer, `b` for the bot, then what was said. `b.3` says how sure the bot was,
 * `c@90` when it was said, in seconds; else each line comes 20 seconds after the one before. Ids are m0, m1, …
 */
export function scripted(...lines: string[]): Turn[] {
  let atMs = 0
  return lines.map((line, at) => {
    const [, author, confidence, seconds, text = ''] = /^([cb])(\.\d+)?(?:@(\d+))? (.*)$/u.exec(line) ?? []
    if (!author) throw new TypeError(`no line of a script: ${line}`)
    atMs = seconds ? Number(seconds) * 1000 : atMs + 20_000
    return {
      messageId: `m${at}`,
      author: author === 'c' ? 'customer' : 'bot',
      text,
      atMs,
      ...(confidence ? { confidence: Number(confidence) } : {}),
    }
  })
}
