import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { pino } from 'pino'
import { type HandoffEvent, handoffEventTypes, type Logger } from 'relevo'
import { afterAll, describe, expect, it } from 'vitest'
import { canaries, createLeakyWorld, troubles, useEverything } from './canaries.js'

const counts = { operations: 0, lines: 0, events: 0, metrics: 0, found: 0 }
const types = new Set<string>()
const methods = new Set<string>()
let seen = ''

/** Where canaries are found, whatever their case. */
const foundIn = (what: string) =>
  Object.entries(canaries)
    .filter(([, canary]) => what.toLowerCase().includes(canary.toLowerCase()))
    .map(([kind]) => kind)

/** A logger that hands everything to pino and to a console, and keeps what was written and what was given. */
function keepingLogger() {
  const written: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk))
      done()
    },
  })
  const sinks: Logger[] = [
    pino({ level: 'trace' }, stream),
    new Console({ stdout: stream, stderr: stream, inspectOptions: { depth: null, showHidden: true } }),
  ]
  let lines = 0
  const at = (level: keyof Logger) => (details: object, message: string) => {
    lines++
    written.push(inspect({ ...details, message }, { depth: null, showHidden: true }))
    for (const sink of sinks) sink[level](details, message)
  }
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  return { logger, written: () => written.join('\n'), lines: () => lines }
}

describe('canaries in every operation, under every trouble, are in no log, event or metric', () => {
  it.each(Object.entries(troubles))('%s', async (_name, trouble) => {
    const log = keepingLogger()
    const world = createLeakyWorld(trouble, log.logger)
    const events: HandoffEvent[] = []
    world.handoff.on('*', (event) => void events.push(event))
    if (trouble.listener) world.handoff.on('*', trouble.listener)
    const calls = await useEverything(world)
    const letOut = {
      log: log.written(),
      events: inspect(events, { depth: null, maxArrayLength: null, showHidden: true }),
      metrics: inspect(world.meter.measured, { depth: null, maxArrayLength: null }),
    }
    const found = Object.entries(letOut).flatMap(([where, what]) =>
      foundIn(what).map((kind) => `${kind} in ${where}`),
    )
    counts.operations += [...calls.values()].reduce((sum, count) => sum + count, 0)
    counts.lines += log.lines()
    counts.events += events.length
    counts.metrics += world.meter.measured.length
    counts.found += found.length
    for (const { type } of events) types.add(type)
    for (const method of ['on', ...calls.keys()]) methods.add(method)
    seen += JSON.stringify([world.told, await world.handoff.quarantined().catch(() => [])])
    expect(found).toEqual([])
    for (const { attributes } of world.meter.measured)
      for (const value of Object.values(attributes)) expect(value).toMatch(/^[a-z_]+$/)
  })

  it('and nothing was left out: every operation, every event; the team did read the words', () => {
    const { handoff } = createLeakyWorld({}, undefined)
    expect(Object.keys(handoff).filter((method) => !methods.has(method))).toEqual([])
    expect(handoffEventTypes.filter((type) => !types.has(type))).toEqual([])
    expect(foundIn(seen)).toEqual(expect.arrayContaining(['text', 'name', 'phone', 'secret']))
  })

  afterAll(() => {
    const { operations, lines, events, metrics, found } = counts
    process.stdout.write(
      `canaries: ${found} found in ${lines} log lines, ${events} events and ${metrics} metrics of ` +
        `${operations} operations under ${Object.keys(troubles).length} troubles\n`,
    )
  })
})
