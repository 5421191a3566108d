import { sampleAtMs } from 'relevo/testing'
import { type Call, callFaults, DOWN_CALLS } from './faults.js'

/** One process. Dead ones answer nothing and are answered nothing. */
export interface Machine {
  readonly name: string
  readonly skewMs: number
  isAlive: boolean
  /** Every answer it got, in order: what it does next follows from nothing else. */
  readonly seen: string[]
  /** Resolves when it dies. */
  readonly died: Promise<void>
  readonly kill: () => void
}

/** What may happen next. */
export interface Alternative {
  /** `step`, or the kind of a fault. */
  readonly kind: string
  readonly label: string
  readonly take: () => void
}

/** More than any script here needs: what goes on longer goes in circles. */
const STEPS_MAX = 5_000

interface Waiting {
  readonly machine: Machine
  readonly call: Call
  readonly answer: (result: Promise<unknown>) => void
}

/**
 * Lets machines run in turns: each call of a port waits until it is chosen. Time passes when nothing else can happen, or
 * when a fault makes it jump.
 */
export function createScheduler(onFault: (kind: string, machine: Machine | null) => void) {
  let nowMs = sampleAtMs
  let waiting: Waiting[] = []
  let sleepers: { machine: Machine; untilMs: number; wake: () => void }[] = []
  let downCalls = 0
  let isQuiet = false
  const trace: string[] = []

  async function call(machine: Machine, one: Call): Promise<unknown> {
    if (isQuiet) return one.real()
    return new Promise((resolve) => {
      if (machine.isAlive) waiting.push({ machine, call: one, answer: resolve })
    })
  }

  function sleep(machine: Machine, ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0 || isQuiet) return isQuiet && signal ? new Promise(() => {}) : Promise.resolve()
    return new Promise((resolve) => {
      const sleeper = { machine, untilMs: nowMs + Math.ceil(ms), wake: resolve }
      sleepers.push(sleeper)
      signal?.addEventListener('abort', () => {
        sleepers = sleepers.filter((one) => one !== sleeper)
        resolve()
      })
    })
  }

  function advance(ms: number): void {
    nowMs += ms
    const due = sleepers.filter(({ untilMs }) => untilMs <= nowMs)
    sleepers = sleepers.filter((one) => !due.includes(one))
    for (const { wake } of due) wake()
  }

  function take(one: Waiting, act: (call: Call) => Promise<unknown>): void {
    waiting = waiting.filter((other) => other !== one)
    const { machine, call } = one
    const result = act(call)
    one.answer(result)
    result.then(
      (answer) => machine.seen.push(`${call.name} ${JSON.stringify(answer)}`),
      () => machine.seen.push(`${call.name} failed`),
    )
  }

  function step(one: Waiting): Alternative {
    const { machine, call } = one
    return {
      kind: 'step',
      label: `${machine.name} ${call.name}`,
      take: () => {
        if (downCalls === 0 || !call.name.startsWith('store.')) return take(one, ({ real }) => real())
        downCalls--
        take(one, ({ storeFailed }) => Promise.reject(storeFailed()))
      },
    }
  }

  function faultsOf(one: Waiting): Alternative[] {
    const { machine, call } = one
    return Object.entries(callFaults)
      .filter(([, { at }]) => at(call.name))
      .map(([kind, { act }]) => ({
        kind,
        label: `${machine.name} ${call.name} ${kind}`,
        take: () => {
          if (kind === 'store_down') downCalls = DOWN_CALLS
          onFault(kind, machine)
          take(one, act)
        },
      }))
  }

  const crash = (machine: Machine): Alternative => ({
    kind: 'crash',
    label: `${machine.name} crashes`,
    take: () => {
      onFault('crash', machine)
      machine.isAlive = false
      waiting = waiting.filter((one) => one.machine !== machine)
      sleepers = sleepers.filter((one) => one.machine !== machine)
      machine.kill()
    },
  })
  const jump = (): Alternative => ({
    kind: 'clock_jump',
    label: 'the clock jumps',
    take: () => {
      onFault('clock_jump', null)
      advance(61_000)
    },
  })

  /** Steps first, in the order of the machines; then what can go wrong. */
  function alternatives(more: readonly Alternative[], isPossible: (kind: string) => boolean): Alternative[] {
    const steps = waiting.map(step)
    const busy = [...new Set(waiting.map(({ machine }) => machine))]
    const faults = [...waiting.flatMap(faultsOf), ...busy.map(crash), jump(), ...more]
    return [...steps, ...faults.filter(({ kind }) => isPossible(kind))]
  }

  /** Runs until nothing waits any more. `choose` answers null to leave everything as it is and stop. */
  async function run(
    choose: (alternatives: readonly Alternative[]) => Alternative | null,
    more: () => readonly Alternative[] = () => [],
    isPossible: (kind: string) => boolean = () => true,
  ): Promise<'finished' | 'stopped'> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      if (waiting.length === 0) {
        if (sleepers.length === 0) return 'finished'
        advance(Math.min(...sleepers.map(({ untilMs }) => untilMs)) - nowMs)
        continue
      }
      const chosen = choose(alternatives(more(), isPossible))
      if (!chosen) return 'stopped'
      trace.push(chosen.label)
      if (trace.length > STEPS_MAX) throw new Error(`no end after ${STEPS_MAX} steps`)
      chosen.take()
    }
  }

  return {
    call,
    sleep,
    run,
    advance,
    trace,
    nowMs: () => nowMs,
    /** What waits now, as far as it tells states apart. */
    waitingFor: () => waiting.map(({ machine, call }) => `${machine.name} ${call.name}`),
    /** From now on nothing waits and nothing fails. */
    quieten: () => {
      isQuiet = true
      downCalls = 0
    },
  }
}

/** See {@link createScheduler}. */
export type Scheduler = ReturnType<typeof createScheduler>

/** A machine that runs. */
export function createMachine(name: string, skewMs = 0): Machine {
  let kill = () => {}
  const died = new Promise<void>((resolve) => {
    kill = resolve
  })
  return { name, skewMs, isAlive: true, seen: [], died, kill }
}
