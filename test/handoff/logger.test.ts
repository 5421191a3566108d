import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { ConsoleLogger, LogLevel } from '@slack/logger'
import { pino } from 'pino'
import type { Logger } from 'relevo'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWorld } from './world.js'

/** A stream whose lines a test can read. */
function aStream() {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream, lines: () => chunks.join('').split('\n').filter(Boolean) }
}

/** What a logger writes of an escalation whose notice is refused. */
async function written(logger: Logger): Promise<void> {
  const world = createWorld({ more: { logger } })
  world.team.failNext({ status: 'failed', retryable: false, code: 'REFUSED' })
  expect(await world.say('quiero hablar con una persona')).toMatchObject({ action: 'escalated' })
}

const dead = { work: 'notification', kind: 'escalation', target: 'team', code: 'REFUSED', attempts: 1 }

afterEach(() => void vi.restoreAllMocks())

describe('a logger as it is', () => {
  it('pino: the details are fields', async () => {
    const { stream, lines } = aStream()
    await written(pino({ base: null, level: 'trace' }, stream))
    const logged = lines().map((line) => JSON.parse(line))
    expect(logged.map(({ level, msg }) => [level, msg])).toEqual([
      [20, 'relevo: message.received'],
      [30, 'relevo: episode.opened'],
      [50, 'relevo: delivery.dead'],
    ])
    expect(logged[2]).toMatchObject({ tenantId: 'tienda', ...dead })
  })

  it("pino under its host's own key for messages, and as a child", async () => {
    const { stream, lines } = aStream()
    const logger = pino({ base: null, messageKey: 'message', level: 'error' }, stream)
    await written(logger.child({ part: 'relevo' }))
    expect(lines().map((line) => JSON.parse(line))).toMatchObject([
      { message: 'relevo: delivery.dead', part: 'relevo', ...dead },
    ])
  })

  it('console: one line each, details and message', async () => {
    const { stream, lines } = aStream()
    await written(new Console({ stdout: stream, stderr: stream }))
    expect(lines()).toHaveLength(3)
    const [, details = '', message] = /^(\{.*\}) (relevo: .*)$/.exec(lines()[2] ?? '') ?? []
    expect(message).toBe('relevo: delivery.dead')
    expect(JSON.parse(details)).toMatchObject({ tenantId: 'tienda', ...dead })
  })

  it("Bolt's: one line each, behind its label and name", async () => {
    const { stream, lines } = aStream()
    const real = new Console({ stdout: stream, stderr: stream })
    for (const level of ['debug', 'info', 'warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((...parts) => real[level](...parts))
    const logger = new ConsoleLogger()
    logger.setName('bolt-app')
    logger.setLevel(LogLevel.INFO)
    await written(logger)
    expect(lines()).toHaveLength(2)
    expect(lines()[1]).toMatch(/^\[ERROR\]\s+bolt-app \{.*"code":"REFUSED".*\} relevo: delivery\.dead$/)
  })
})

describe('a logger', () => {
  it('that throws costs nobody their message', async () => {
    const broken = () => {
      throw new Error('no space left')
    }
    await written({ debug: broken, info: broken, warn: broken, error: broken })
  })

  it('is not needed: nothing is written then', async () => {
    const spies = (['debug', 'info', 'warn', 'error', 'log'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    )
    const world = createWorld()
    world.team.failNext({ status: 'failed', retryable: false, code: 'REFUSED' })
    await world.say('quiero hablar con una persona')
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })

  it('without one of its four methods is misuse', () => {
    const { error: _, ...rest } = { debug() {}, info() {}, warn() {}, error() {} }
    expect(() => createWorld({ more: { logger: rest as unknown as Logger } })).toThrow(TypeError)
  })
})
