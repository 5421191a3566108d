import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCheckpoint, saveCheckpoint } from '../../../src/cli/backtest/checkpoint.js'
import type { ConversationResult } from '../../../src/cli/backtest/result.js'
import { newRun, type RunOptions, runBacktest } from '../../../src/cli/backtest/run-backtest.js'
import { createSide } from '../../../src/cli/backtest/side.js'
import { summaryOf } from '../../../src/cli/backtest/summary.js'
import { findTranscripts } from '../../../src/cli/transcripts/find-transcripts.js'
import { run } from '../run.js'

const folder = mkdtempSync(join(tmpdir(), 'relevo-backtest-'))
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const said = (conversationId: string, text: string, minute = 0, author = 'customer') =>
  `${JSON.stringify({ conversationId, author, text, atMs: 1_790_000_000_000 + minute * 60_000 })}\n`
const talk = file(
  'talk.jsonl',
  said('1', 'quiero hablar con una persona') +
    said('2', '¿me hace un descuento?') +
    said('3', 'hola') +
    said('3', '¿En qué puedo ayudarle?', 1, 'person') +
    said('4', 'mi vecina quiere hablar con un asesor'),
)
const lean = file('lean.yaml', 'does: { negotiation: ask }\npriorityFloors: { human_request: high }\n')

describe('relevo backtest', () => {
  it('tells what the rules do, and who came though nobody called', async () => {
    const { status, stdout } = await run(['backtest', talk, '--json'])
    expect(status).toBe(0)
    const { summary, conversations } = JSON.parse(stdout)
    expect(summary).toMatchObject({
      conversations: 4,
      escalations: { base: null, now: 2 },
      came: 1,
      malformed: 0,
    })
    expect(summary.byReason).toEqual({
      human_request: { base: null, now: 1 },
      negotiation: { base: null, now: 1 },
    })
    expect(conversations.at(-1).lines[0].marks[0]).toMatchObject({ kind: 'held', what: 'human_request' })
  })

  it('tells what a change would do, and fails where a limit is passed', async () => {
    const args = ['backtest', talk, '--policy', lean, '--base-policy', 'default']
    const { status, stdout } = await run([...args, '--json', '--fail-on', 'gone escalations > 20 %'])
    expect(status).toBe(1)
    const { broken, summary } = JSON.parse(stdout)
    expect(summary.changes).toMatchObject({ gone_escalation: 1, priority: 1, same: 2 })
    expect(broken).toEqual([{ limit: 'gone escalations > 20 %', found: '1 gone escalations, 25.00 % of 4' }])
    expect((await run([...args, '--fail-on', 'gone escalations > 25 %'])).status).toBe(0)
  })

  it.each([
    [['backtest'], 'needs at least one transcript'],
    [['backtest', 'gone.jsonl'], 'there is no such file'],
    [['backtest', talk, '--fail-on', 'new escalations > 2 %'], 'needs something to compare with'],
    [['backtest', talk, '--fail-on', 'new scalations > 2'], 'did you mean "new escalations"?'],
    [['backtest', talk, '--fail-on', 'asks'], 'takes a measure'],
    [['backtest', talk, '--fail-on', 'asks > 200 %'], 'more than all'],
    [['backtest', talk, '--time-zone', 'Bogota'], 'is no time zone'],
    [['backtest', talk, '--resume'], '--resume needs the --work'],
    [['backtest', talk, '--resume', '--work', join(folder, 'none')], 'there is no run to resume'],
    [['backtest', talk, '--base-revision', 'HEAD'], '--base-revision needs the --policy'],
    [['backtest', talk, '--policy', lean, '--base-revision=-x'], 'is no revision'],
  ])('misuse: %j', async (args, why) => {
    const { status, stderr } = await run(args)
    expect(status).toBe(2)
    expect(stderr).toContain(why)
  })

  it('compares with a revision of git', async () => {
    const policy = 'test/fixtures/told/policy.yaml'
    const { status, stdout } = await run([
      'backtest',
      talk,
      '--policy',
      policy,
      '--base-revision',
      'HEAD',
      '--json',
    ])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).summary.changes.same).toBe(4)
  })

  it('stops at a broken line only with --strict', async () => {
    const broken = file('broken.jsonl', `${said('1', 'hola')}nope\n`)
    expect((await run(['backtest', broken])).stdout).toContain('broken.jsonl:2: is not JSON')
    expect(await run(['backtest', broken, '--strict'])).toMatchObject({ status: 2 })
  })

  it('writes no name, phone or address of a customer that is masked, in any place', async () => {
    const line = {
      conversationId: '573001234567',
      author: 'customer',
      name: 'Ana Ruiz',
      at: '2026-11-24T10:00:00Z',
    }
    const text = 'soy Ana, 300 123 4567, ana@x.co: quiero hablar con una persona'
    const work = join(folder, 'masked.work')
    const masked = file('Ana Ruiz.jsonl', `${JSON.stringify({ ...line, text })}\nnope\n`)
    for (const format of ['text', 'json']) {
      const { stdout } = await run([
        'backtest',
        masked,
        '--mask',
        '--verbose',
        '--work',
        work,
        '--format',
        format,
      ])
      expect(stdout).toContain('human_request')
      for (const written of [stdout, readFileSync(work, 'utf8')])
        expect(written).not.toMatch(/ana\b|ruiz|4567|300 123|x\.co/i)
    }
  })
})

describe('a run that is interrupted', () => {
  const many = file(
    'many.jsonl',
    Array.from({ length: 120 }, (_, n) =>
      said(
        `c${n % 17}`,
        ['hola', 'quiero hablar con una persona', '¿eres un bot?', 'gracias'][n % 4] as string,
        n,
      ),
    ).join(''),
  )
  const side = createSide({}, 'es')
  const optionsFor = async (
    results: ConversationResult[],
    stopAfter: number,
    openMax: number,
  ): Promise<RunOptions> => {
    let seen = 0
    return {
      files: await findTranscripts([many]),
      stdin: (async function* () {})(),
      format: null,
      reading: { tenantId: 't', timeZone: 'UTC', bots: [], people: [], dateOrder: null },
      sides: { base: side, now: createSide({ policy: { preset: 'lean', offersMax: 0 } }, 'es') },
      writing: { timeZone: 'UTC', maskKey: null },
      strict: false,
      openMax,
      write: (result) => results.push(result),
      afterItem: () => ++seen === stopAfter,
    }
  }

  it.each([1, 2, 16, 17, 59, 118, 119])(
    'after line %d gives what one that ran through does',
    async (stopAfter) => {
      const [whole, parts]: ConversationResult[][] = [[], []]
      const through = newRun()
      expect(await runBacktest(through, await optionsFor(whole as never, 0, 10))).toBe(true)
      const begun = newRun()
      expect(await runBacktest(begun, await optionsFor(parts as never, stopAfter, 10))).toBe(false)
      const path = join(folder, `run-${stopAfter}`)
      saveCheckpoint(path, { made: 'x', workBytes: 0, maskKey: null, state: begun })
      const { state } = await loadCheckpoint(path, 'x')
      expect(await runBacktest(state, await optionsFor(parts as never, 0, 10))).toBe(true)
      expect(parts).toEqual(whole)
      expect(summaryOf(state.tally, true)).toEqual(summaryOf(through.tally, true))
      expect(through.tally.evicted).toBeGreaterThan(0)
    },
  )

  it('does not go on with a run of something else', async () => {
    const path = join(folder, 'other')
    saveCheckpoint(path, { made: 'x', workBytes: 0, maskKey: null, state: newRun() })
    await expect(loadCheckpoint(path, 'y')).rejects.toThrow('was saved by a run of other files')
  })
})
