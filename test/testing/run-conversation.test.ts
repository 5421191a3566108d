import { type ConversationScript, isFailure, runConversation, type ScriptStep } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

const play = async (...steps: readonly ScriptStep[]) =>
  (await runConversation({ name: 'c', steps })).map(({ outcome, found }) => `${outcome} ${found}`)

describe('a conversation that goes as told', () => {
  const steps: ConversationScript['steps'] = [
    { customer: 'hola', expect: { decision: 'reply', told: null, notifications: [] } },
    { bot: '¿En qué le ayudo?' },
    {
      customer: 'quiero hablar con el gerente',
      expect: {
        decision: 'escalated',
        reason: 'manager_request',
        priority: 'high',
        agentType: 'supervisor',
        notifications: ['escalation'],
      },
    },
    { bot: 'Con gusto.', expect: { send: false } },
    { wait: '10m', expect: { status: 'escalated', phase: 'waiting' } },
    { person: 'Soy Irma, la gerente.', expect: { phase: 'claimed' } },
    { customer: 'hola Irma', expect: { decision: 'silent' } },
    { gives_back: true, expect: { status: 'resolved' } },
    { customer: '¿a qué hora abren?', expect: { decision: 'reply', status: 'active' } },
    { fails: 'error', expect: { status: 'escalated', reason: 'bot_error' } },
  ]

  it('has one result for each step that expects something, none of them a failure', async () => {
    const results = await runConversation({ name: 'c', steps })
    expect(results).toHaveLength(steps.length)
    expect(results.filter(isFailure)).toEqual([])
    expect(results.map(({ path }) => path)).toEqual(steps.map((_, at) => ['steps', at]))
  })

  it('twice gives the same', async () => {
    expect(await runConversation({ name: 'c', steps })).toEqual(await runConversation({ name: 'c', steps }))
  })
})

describe('a step that goes otherwise', () => {
  it.each<[string, readonly ScriptStep[], string]>([
    [
      'nobody is called',
      [{ customer: 'hola', expect: { decision: 'escalated' } }],
      'missing decision "reply"',
    ],
    [
      'somebody is called',
      [{ customer: 'quiero un asesor', expect: { decision: 'reply' } }],
      'noisy decision "escalated"',
    ],
    [
      'for another reason',
      [{ customer: 'quiero un asesor', expect: { reason: 'complaint' } }],
      'misplaced reason "human_request"',
    ],
    [
      'the team hears nothing',
      [{ customer: 'hola', expect: { notifications: ['urgent'] } }],
      'misplaced notifications []',
    ],
    ['a person has it', [{ person: 'hola', expect: { status: 'active' } }], 'noisy status "escalated"'],
  ])('%s', async (_what, steps, told) => {
    expect(await play(...steps)).toEqual([told])
  })

  it('a reply that may not be sent is one, also where nothing is expected', async () => {
    expect(await play({ customer: 'quiero un asesor' }, { bot: 'Claro' })).toEqual(['misplaced send false'])
  })
})

describe('time', () => {
  const pieces = (wait: string): ScriptStep[] => [
    { customer: 'quiero' },
    { wait },
    { customer: 'hablar', expect: { decision: 'escalated' } },
  ]

  it('that is short makes a burst of lines', async () => {
    expect(await play(...pieces('3s'))).toEqual(['reported decision "escalated"'])
  })

  it('that is long does not', async () => {
    expect(await play(...pieces('1h'))).toEqual(['missing decision "reply"'])
  })
})

it('a policy and a ruleset are those of the engine', async () => {
  const script = {
    name: 'c',
    steps: [{ customer: 'un descuento por favor', expect: { decision: 'ask' } }],
  } as const
  const [result] = await runConversation(script, { policy: { does: { negotiation: 'ask' } } })
  expect(result?.outcome).toBe('reported')
})
