import * as fc from 'fast-check'
import {
  classifyPriority,
  type Priority,
  priorities,
  type Reason,
  reasons,
  signals,
  type TriageInput,
} from 'relevo'
import { describe, expect, it } from 'vitest'

const priorityOf = (input: TriageInput) => classifyPriority(input).priority
const factorsOf = (input: TriageInput) => classifyPriority(input).reasons.map(({ factor }) => factor)

describe('the priority of one reason alone', () => {
  const table: Readonly<Record<Reason, Priority>> = {
    manager_request: 'high',
    human_request: 'medium',
    bot_accusation: 'high',
    complaint: 'medium',
    technical_issue: 'medium',
    frustration: 'medium',
    urgency: 'high',
    negotiation: 'low',
    low_confidence: 'medium',
    repeated_failure: 'high',
    bot_error: 'medium',
    manual: 'medium',
    takeover: 'low',
  }

  it.each(Object.entries(table) as [Reason, Priority][])('%s: %s', (reason, priority) => {
    expect(priorityOf({ reasons: [reason] })).toBe(priority)
    expect(factorsOf({ reasons: [reason] })).toEqual([reason])
  })
})

describe('what else raises it', () => {
  it.each<[string, TriageInput, Priority]>([
    ['lawyers and authorities', { reasons: ['negotiation'], signals: ['legal'] }, 'urgent'],
    ['danger', { reasons: ['human_request'], signals: ['safety'] }, 'urgent'],
    ['money being lost', { reasons: ['human_request'], signals: ['loss'] }, 'urgent'],
    ['not the matter of billing', { reasons: ['negotiation'], signals: ['billing'] }, 'low'],
    ['not the matter of buying', { reasons: ['negotiation'], signals: ['purchase'] }, 'low'],
    ['not two grave reasons beyond high', { reasons: ['manager_request', 'urgency'] }, 'high'],
    ['minutes left', { reasons: ['human_request'], signals: ['imminent'] }, 'urgent'],
    ['what can wait, down by two steps', { reasons: ['urgency'], signals: ['leisure'] }, 'low'],
    ['a fault told in anger', { reasons: ['complaint'], signals: ['anger'] }, 'high'],
    ['a customer treated badly', { reasons: ['human_request'], signals: ['conduct'] }, 'high'],
    ['not the matter of equipment', { reasons: ['negotiation'], signals: ['equipment'] }, 'low'],
    [
      'a preferred customer failed three times',
      { reasons: ['manual'], tier: 'vip', failedTurns: 3 },
      'urgent',
    ],
    ['not failed twice', { reasons: ['manual'], tier: 'vip', failedTurns: 2 }, 'high'],
    ['three episodes before', { reasons: ['negotiation'], previousEpisodes: 3 }, 'high'],
    ['not two episodes', { reasons: ['negotiation'], previousEpisodes: 2 }, 'low'],
    ['what a tenant sets higher', { reasons: ['negotiation'], floors: { negotiation: 'urgent' } }, 'urgent'],
    ['what a tenant sets lower', { reasons: ['urgency'], floors: { urgency: 'medium' } }, 'medium'],
    ['not what a tenant sets for another', { reasons: ['urgency'], floors: { complaint: 'low' } }, 'high'],
    ['not what is urgent all the same', { reasons: ['complaint'], signals: ['leisure', 'safety'] }, 'urgent'],
    ['two grave reasons, by a step', { reasons: ['technical_issue', 'frustration'] }, 'high'],
    ['not one grave reason told twice', { reasons: ['technical_issue', 'technical_issue'] }, 'medium'],
    ['not a person asked for beside one', { reasons: ['human_request', 'complaint'] }, 'medium'],
    ['not a price asked for beside one', { reasons: ['technical_issue', 'negotiation'] }, 'medium'],
    ['three useless answers', { reasons: ['low_confidence'], failedTurns: 3 }, 'high'],
    ['not two', { reasons: ['low_confidence'], failedTurns: 2 }, 'medium'],
    ['half an hour of waiting, by a step', { reasons: ['negotiation'], waitedMs: 1_800_000 }, 'medium'],
    ['not a moment less', { reasons: ['negotiation'], waitedMs: 1_799_999 }, 'low'],
    ['a preferred customer', { reasons: ['negotiation'], tier: 'vip' }, 'high'],
    ['not a standard one', { reasons: ['negotiation'], tier: 'standard' }, 'low'],
    [
      'several steps, to high and no further',
      { reasons: ['technical_issue', 'frustration'], waitedMs: 1_800_000 },
      'high',
    ],
    [
      'no further than urgent',
      { reasons: ['complaint', 'urgency'], waitedMs: 9e9, signals: ['loss'] },
      'urgent',
    ],
    ['nothing, where nothing is known', { reasons: [] }, 'low'],
  ])('%s: %j', (_what, input, priority) => {
    expect(priorityOf(input)).toBe(priority)
  })
})

describe('the reasons of a priority', () => {
  it('are every factor that holds, in the order of the table', () => {
    expect(
      factorsOf({
        reasons: ['urgency', 'complaint'],
        signals: ['loss', 'billing', 'legal'],
        failedTurns: 5,
        waitedMs: 3_600_000,
        tier: 'vip',
      }),
    ).toEqual([
      'complaint',
      'urgency',
      'legal',
      'loss',
      'several_triggers',
      'failed_turns',
      'waiting',
      'vip',
      'vip_failed',
    ])
  })

  it('say what each did, as plain data', () => {
    expect(classifyPriority({ reasons: ['manual'], waitedMs: 1_800_000 })).toStrictEqual({
      priority: 'high',
      reasons: [
        { factor: 'manual', atLeast: 'medium', why: 'lo pidió una persona del equipo' },
        { factor: 'waiting', raise: 1, why: 'espera desde hace media hora o más' },
      ],
    })
  })
})

describe('for anything that may be known', () => {
  const anyInput: fc.Arbitrary<TriageInput> = fc.record({
    reasons: fc.array(fc.constantFrom(...reasons), { maxLength: 5 }),
    signals: fc.array(fc.constantFrom(...signals), { maxLength: 3 }),
    failedTurns: fc.nat(5),
    waitedMs: fc.nat(4_000_000),
    tier: fc.constantFrom('standard' as const, 'vip' as const),
  })
  const rank = (input: TriageInput) => priorities.indexOf(priorityOf(input))

  it('one more reason never lowers the priority', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...reasons), (input, reason) => {
        expect(rank({ ...input, reasons: [...input.reasons, reason] })).toBeGreaterThanOrEqual(rank(input))
      }),
      { numRuns: 500 },
    )
  })

  it('the order of the reasons does not matter', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = { ...input, reasons: input.reasons.toReversed() }
        expect(classifyPriority(turned)).toEqual(classifyPriority(input))
      }),
      { numRuns: 500 },
    )
  })
})
