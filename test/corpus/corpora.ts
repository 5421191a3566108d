import { readdirSync, readFileSync } from 'node:fs'
import type { AgentType, Priority, TriageInput, Turn } from 'relevo'
import { type LabelledLine, readLabelledLine } from 'relevo/testing'

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** Every labelled line of a part of the corpus. */
export function labelled(part: 'tune' | 'check' | 'unclear'): LabelledLine[] {
  const folder = `test/corpus/${part}`
  return readdirSync(folder).flatMap((file) =>
    linesOf(`${folder}/${file}`).map((line, at) => readLabelledLine(line, file, `${file}:${at + 1}`)),
  )
}

/** Minimal pairs: two lines that differ as little as possible and mean otherwise. */
export function pairs(): [LabelledLine, LabelledLine][] {
  const lines = linesOf('test/corpus/pairs/pairs.tsv').map((line, at) =>
    readLabelledLine(line.slice(line.indexOf('\t') + 1), 'pairs', `pairs:${at + 1}`),
  )
  return lines
    .flatMap((line, at) => (at % 2 === 0 ? [[line, lines[at + 1] as LabelledLine] as const] : []))
    .map(([a, b]) => [a, b])
}

/** A scripted conversation; `expect` names the turn at which a person should be called at the latest, null for never. */
export interface ScriptedConversation {
  readonly id: string
  readonly turns: readonly Turn[]
  readonly expect: { readonly byTurn: number } | null
}

interface RawConversation {
  readonly id: string
  readonly turns: readonly {
    readonly who: 'customer' | 'bot'
    readonly text: string
    readonly atS: number
    readonly confidence?: number
  }[]
  readonly expect: { readonly byTurn: number } | null
}

export function conversations(): ScriptedConversation[] {
  return linesOf('test/corpus/conversations/conversations.jsonl').map((line) => {
    const { id, turns, expect }: RawConversation = JSON.parse(line)
    return {
      id,
      expect,
      turns: turns.map(({ who, text, atS, confidence }, at) => ({
        messageId: `m${at}`,
        author: who,
        text,
        atMs: atS * 1000,
        ...(confidence === undefined ? {} : { confidence }),
      })),
    }
  })
}

/** A case for priority and agent type, on which two labellers agreed. */
export interface TriageCase {
  readonly id: string
  readonly text: string
  readonly facts: Omit<TriageInput, 'reasons' | 'signals'>
  readonly gold: { readonly priority: Priority; readonly agentType: AgentType }
}

interface RawTriage {
  readonly id: string
  readonly text: string
  readonly context: {
    readonly tier?: 'vip' | 'standard'
    readonly failedTurns?: number
    readonly waitedMinutes?: number
    readonly previousEpisodes?: number
  }
  readonly gold: TriageCase['gold']
}

export function triageCases(): TriageCase[] {
  return linesOf('test/corpus/triage/triage.jsonl').map((line) => {
    const { id, text, context, gold }: RawTriage = JSON.parse(line)
    const { tier, failedTurns, waitedMinutes, previousEpisodes } = context
    const facts = {
      ...(tier ? { tier } : {}),
      ...(failedTurns === undefined ? {} : { failedTurns }),
      ...(previousEpisodes === undefined ? {} : { previousEpisodes }),
      ...(waitedMinutes === undefined ? {} : { waitedMs: waitedMinutes * 60_000 }),
    }
    return { id, text, facts, gold }
  })
}
