import type * as fc from 'fast-check'
import { expect } from 'vitest'
import { customerCommands } from './customer-commands.js'
import { type Model, shown } from './model.js'
import { personCommands } from './person-commands.js'
import { observed, type Real } from './real.js'
import { replyCommands } from './reply-commands.js'
import { nextDue } from './rules.js'
import { timeCommands } from './time-commands.js'

/** Something that happens. `n` chooses among whatever there is to choose from. */
export interface Happening {
  /** How long after the one before. */
  readonly afterMs: number
  readonly can?: (model: Model, n: number) => boolean
  readonly run: (model: Model, real: Real, n: number) => Promise<void>
}

const SECOND_MS = 1000
export const commandTable: Readonly<Record<string, Happening>> = {
  ...customerCommands,
  ...replyCommands,
  ...personCommands,
  ...timeCommands,
}

/** One command: time passes, it happens, and reference and library are compared. */
export function command(name: string, n: number): fc.AsyncCommand<Model, Real> {
  const { afterMs, can, run } = commandTable[name] as Happening
  return {
    check: (model) => can?.(model, n) ?? true,
    run: async (model, real) => {
      await pass(model, real, afterMs || SECOND_MS)
      await run(model, real, n)
      if (model.exists) expect(await observed(real)).toEqual(shown(model))
    },
    toString: () => `${name}(${n})`,
  }
}

/** Lets time pass, stopping where something happens by itself. */
export async function pass(model: Model, real: Real, ms: number): Promise<void> {
  const untilMs = model.nowMs + ms
  for (let due = nextDue(model); due && due.atMs <= untilMs; due = nextDue(model)) {
    real.runtime.advance(due.atMs - model.nowMs)
    model.nowMs = due.atMs
    due.happens()
    await real.handoff.tick()
  }
  real.runtime.advance(untilMs - model.nowMs)
  model.nowMs = untilMs
}
