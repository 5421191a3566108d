import {
  type Action,
  classifyPriority,
  createDetector,
  type Reason,
  suggestAgentType,
  type Trigger,
} from 'relevo'
import { type LabelledLine, score } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../src/handoff/default-policy.js'
import { conversations, labelled, pairs, type ScriptedConversation, triageCases } from './corpora.js'
import { floor, shown } from './floors.js'

const detector = createDetector()

function atLeast(name: string, share: number): void {
  process.stdout.write(`corpus: ${name} ${shown(share)}, at least ${shown(floor(name))}\n`)
  expect(share).toBeGreaterThanOrEqual(floor(name))
}

function atMost(name: string, share: number): void {
  process.stdout.write(`corpus: ${name} ${shown(share)}, at most ${shown(floor(name))}\n`)
  expect(share).toBeLessThanOrEqual(floor(name))
}

describe.each(['tune', 'check'] as const)('%s', (part) => {
  const { macroF1, escalationsFound, falseAlarms, confidence } = score(labelled(part), detector)

  it('finds what there is', () => {
    atLeast(`${part}.macroF1`, macroF1 ?? 0)
    atLeast(`${part}.escalationsFound`, escalationsFound.found / escalationsFound.of)
  })

  it('leaves ordinary messages alone', () => {
    expect(falseAlarms.of).toBeGreaterThan(500)
    atMost(`${part}.falseAlarms`, falseAlarms.raised / falseAlarms.of)
  })

  it('means what it says when it is sure', () => {
    const sure = confidence.filter(({ from }) => from >= 0.8)
    const hits = sure.reduce((sum, band) => sum + band.hits, 0)
    atLeast(`${part}.rightWhenSure`, sure.reduce((sum, band) => sum + band.right, 0) / hits)
  })
})

it('unclear messages are asked about, not escalated', () => {
  const { unclear } = score(labelled('unclear'), detector)
  atLeast('unclear.ask', unclear.ask / unclear.of)
  atMost('unclear.escalate', unclear.escalate / unclear.of)
})

it('of a minimal pair both lines are right', () => {
  const all = pairs()
  expect(all.length).toBeGreaterThanOrEqual(300)
  atLeast('pairs.bothRight', all.filter((pair) => pair.every((line) => isRight(line))).length / all.length)
})

function isRight({ text, gold }: LabelledLine): boolean {
  const found = detector.detect(text).triggers.filter(({ level }) => level === 'escalate')
  return gold.length === 0
    ? found.length === 0
    : gold.every((trigger) => found.some((hit) => hit.trigger === trigger))
}

const everyFindingCalls: Record<Trigger, Action> = defaultPolicy.does
/** A bot that can mend faults, talk about prices and be quick gets its try; a person is offered. */
const botTriesFirst = {
  ...everyFindingCalls,
  technical_issue: 'ask',
  negotiation: 'ask',
  urgency: 'note',
} as const

describe.each([
  ['conversations', everyFindingCalls],
  ['conversationsWhereTheBotTries', botTriesFirst],
] as const)('%s', (name, does) => {
  const all = conversations()
  const failing = all.filter(({ expect }) => expect !== null)
  const quiet = all.filter(({ expect }) => expect === null)

  it('that fail are noticed in time', () => {
    const inTime = failing.filter((one) => firstCall(one, does) <= (one.expect?.byTurn ?? -1))
    atLeast(`${name}.inTime`, inTime.length / failing.length)
  })

  it('that go well are left alone', () => {
    const called = quiet.filter((one) => firstCall(one, does) < one.turns.length)
    atMost(`${name}.false`, called.length / quiet.length)
  })
})

/** The turn at which a person is called first; the number of turns where nobody is. */
function firstCall({ turns }: ScriptedConversation, does: Record<Trigger, Action>): number {
  const at = turns.findIndex((turn, n) => {
    const before = turns.slice(0, n)
    const { messageId, atMs, text, author } = turn
    if (author === 'bot') return detector.assess([...before, turn]).length > 0
    const { triggers, history } = detector.detect(text, { messageId, atMs, before })
    return (
      history.length > 0 ||
      triggers.some(({ level, trigger }) => level === 'escalate' && does[trigger] === 'escalate')
    )
  })
  return at === -1 ? turns.length : at
}

it('priority and agent type are those that a support lead would give', () => {
  const cases = triageCases()
  const given = cases.map(({ text, facts, gold }) => {
    const { triggers, signals } = detector.detect(text)
    // Somebody found that a person is needed; where no words say why, that is all there is.
    const reasons: Reason[] = triggers.length > 0 ? triggers.map(({ trigger }) => trigger) : ['manual']
    const input = { reasons, signals: signals.map(({ signal }) => signal), ...facts }
    const { priority } = classifyPriority(input)
    const { agentType } = suggestAgentType(input)
    return { priority: priority === gold.priority, agentType: agentType === gold.agentType }
  })
  atLeast('triage.priority', given.filter(({ priority }) => priority).length / cases.length)
  atLeast('triage.agentType', given.filter(({ agentType }) => agentType).length / cases.length)
})
