import type { CustomerDirectory, Logger, ProductCatalog, Summarizer } from 'relevo'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld, HANDOFF_TEXT, tokenOf } from './world.js'

const BUDGET_MS = 1_500
const REQUEST = 'quiero hablar con una persona por el pedido 48392, mi cel es 55 1234 5678'
const BY_RULES =
  'Ana pide hablar con una persona: «quiero hablar con una persona». Acaba de escribir. El bot no ha contestado en lo último. Datos: n.º 48392, tel. 55 1234 5678.'

const never = () => new Promise<never>(() => {})
const saying = (summary: unknown): Summarizer => ({ summarize: async () => summary as string })
const knowing = (record: unknown): CustomerDirectory => ({ find: async () => record as never })
const holding = (products: unknown): ProductCatalog => ({ find: async () => products as never })

/** What is logged. */
function createLog() {
  const lines: unknown[][] = []
  const log = (...line: unknown[]) => void lines.push(line)
  const logger: Logger = { debug: log, info: log, warn: log, error: log }
  return { logger, lines }
}

const LEFT_OUT = 'relevo: an answer was left out'
const leftOut = (port: string, code: string) => [{ port, tenantId: 'tienda', code }, LEFT_OUT]

describe('a notice', () => {
  it('tells facts and a summary by rules', async () => {
    const { say, team } = createWorld()
    await say('hola, mi correo es ana@correo.mx', 'm1')
    await say(REQUEST, 'm2')
    const [notice] = team.delivered
    expect(notice?.facts).toEqual([
      { kind: 'email', value: 'ana@correo.mx', messageId: 'm1', start: 19, end: 32 },
      { kind: 'order', value: '48392', messageId: 'm2', start: 44, end: 49 },
      { kind: 'phone', value: '55 1234 5678', messageId: 'm2', start: 61, end: 73 },
    ])
    expect(notice?.summary).toBe(BY_RULES.replace('Datos: ', 'Datos: ana@correo.mx, '))
    expect(notice?.text).toContain(`Resumen: ${notice?.summary}\n`)
    expect(notice?.text).toContain('\nDatos: ana@correo.mx · n.º 48392 · tel. 55 1234 5678\n')
    for (const part of ['tier', 'customerNote', 'products']) expect(notice).not.toHaveProperty(part)
  })

  it('is made from more lines than it shows, and says where there may be more', async () => {
    const { say, team, runtime, handoff } = createWorld()
    const talk = [
      'mi pedido es el 48392',
      'gracias',
      'y el horario',
      'qué bien',
      'hay estacionamiento',
      'aceptan perros',
      'y gatos',
      'venden té',
      'cuál',
    ]
    for (const text of talk) {
      const replyToken = tokenOf(await say(text))
      await handoff.offerReply({ replyToken, text: `Sobre ${text}: sí, claro.` })
      runtime.advance(60_000)
    }
    await say('quiero hablar con una persona')
    expect(team.delivered[0]).toMatchObject({
      facts: [{ value: '48392' }],
      summary: expect.stringContaining('Escribe desde hace más de 9 min.'),
    })
    expect(team.delivered[0]?.lastMessages).toHaveLength(6)
  })

  it('has what summarizer, directory and catalog say', async () => {
    const seen: unknown[] = []
    const { say, team } = createWorld({
      more: {
        summarizer: {
          summarize: async (input) => {
            seen.push(input)
            return 'Espera su pedido desde ayer.'
          },
        },
        customers: {
          find: async (who) => {
            seen.push(who)
            return { name: 'Ana Díaz', tier: 'vip', note: 'Le gusta que la llamen.', id: 7 } as never
          },
        },
        products: {
          find: async (query) => {
            seen.push(query)
            return [{ id: 'p1', name: 'Vestido azul', url: 'https://tienda.example/p1' }]
          },
        },
      },
    })
    await say('hola')
    await say(REQUEST)
    const [notice] = team.delivered
    expect(notice).toMatchObject({
      customerName: 'Ana Díaz',
      summary: 'Espera su pedido desde ayer.',
      tier: 'vip',
      customerNote: 'Le gusta que la llamen.',
      products: [{ id: 'p1', name: 'Vestido azul', url: 'https://tienda.example/p1' }],
    })
    expect(notice?.title).toBe('Ana Díaz pide hablar con una persona (Tienda)')
    expect(notice?.text).toContain(
      [
        'Cliente preferente',
        'Del cliente: Le gusta que la llamen.',
        'Producto: Vestido azul https://tienda.example/p1',
      ].join('\n'),
    )
    const who = { tenantId: 'tienda', channel: 'whatsapp', customer: { id: 'ana', name: 'Ana' } }
    const asked: unknown[] = [
      who,
      {
        tenantId: 'tienda',
        conversationId: notice?.conversationId,
        customerName: 'Ana',
        reasons: ['human_request'],
        messages: [
          expect.objectContaining({ author: 'customer', text: 'hola' }),
          expect.objectContaining({ author: 'customer', text: REQUEST }),
          expect.objectContaining({ author: 'system', text: HANDOFF_TEXT }),
        ],
        facts: notice?.facts,
        byRules: BY_RULES,
      },
      who,
      { tenantId: 'tienda', text: `hola\n${REQUEST}` },
    ]
    expect(seen).toEqual(asked)
  })

  it('calls the customer by the directory’s name, also in the summary by rules', async () => {
    const { say, team } = createWorld({ more: { customers: knowing({ name: 'Ana Díaz' }) } })
    await say(REQUEST)
    expect(team.delivered[0]?.summary).toBe(BY_RULES.replace('Ana', 'Ana Díaz'))
  })

  it('asks the catalog for nothing where the customer wrote nothing', async () => {
    const asked: unknown[] = []
    const products: ProductCatalog = {
      find: async (query) => {
        asked.push(query)
        return []
      },
    }
    const { say, handoff, team } = createWorld({ more: { products } })
    await say('')
    await handoff.escalate({ conversation: ANA })
    expect(team.delivered).toHaveLength(1)
    expect(asked).toEqual([])
  })
})

describe('what enriches a notice', () => {
  it.each([
    ['summarizer', { summarizer: { summarize: never } }],
    ['customers', { customers: { find: never } }],
    ['products', { products: { find: never } }],
    [
      'all three',
      { summarizer: { summarize: never }, customers: { find: never }, products: { find: never } },
    ],
  ])(
    'and never answers (%s) delays it by the budget and no more, and the customer not at all',
    async (_which, more) => {
      const { say, team, channel, runtime, handoff } = createWorld({ channel: true, more })
      // Called by hand, so that nothing is asked before.
      await say('hola')
      const called = handoff.escalate({ conversation: ANA })
      await expect.poll(() => channel.sent.length).toBe(1)
      // The dispatch, the attempt, and whoever is asked.
      await expect.poll(() => runtime.sleepers).toBe(2 + Object.keys(more).length)
      runtime.advance(BUDGET_MS - 1)
      await settled()
      team.assertNothingDelivered()
      runtime.advance(1)
      await called
      team.assertDelivered({ kind: 'escalation', reason: 'manual' })
      expect(team.delivered).toHaveLength(1)
      expect(runtime.sleepers).toBe(0)
    },
  )

  it('delays no answer of the bot', async () => {
    const { say } = createWorld({ more: { summarizer: { summarize: never }, products: { find: never } } })
    expect(await say('hola')).toMatchObject({ action: 'reply' })
  })

  it('leaves a slow notifier the time it has without', async () => {
    const { say, team, runtime } = createWorld({ more: { summarizer: { summarize: never } } })
    team.deliver = never
    let answered = false
    const decision = say(REQUEST).then(() => (answered = true))
    await expect.poll(() => runtime.sleepers).toBe(3)
    runtime.advance(BUDGET_MS)
    await settled()
    runtime.advance(1_999)
    await settled()
    expect(answered).toBe(false)
    runtime.advance(1)
    await decision
  })

  it('is told to stop when its time is over, and only then', async () => {
    const signals: AbortSignal[] = []
    const asking = (answer: () => Promise<never>) => (_: unknown, signal: AbortSignal) => {
      signals.push(signal)
      return answer()
    }
    const { say, runtime } = createWorld({
      more: {
        summarizer: { summarize: asking(never) },
        products: { find: asking(async () => [] as never) },
      },
    })
    const decision = say(REQUEST)
    await expect.poll(() => runtime.sleepers).toBe(3)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false])
    runtime.advance(BUDGET_MS)
    await decision
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  })

  it('may answer after all, or fail after all: nobody listens', async () => {
    let fail = (_: Error) => {}
    const late = new Promise<never>((_, reject) => (fail = reject))
    const { say, team, runtime } = createWorld({ more: { summarizer: { summarize: () => late } } })
    const decision = say(REQUEST)
    await expect.poll(() => runtime.sleepers).toBe(3)
    runtime.advance(BUDGET_MS)
    await decision
    fail(new Error('too late'))
    await settled()
    expect(team.delivered.map(({ summary }) => summary)).toEqual([BY_RULES])
  })

  it.each<[string, Parameters<typeof createWorld>[0] & object, string, string]>([
    [
      'throws',
      {
        more: {
          summarizer: {
            summarize: () => {
              throw new Error(REQUEST)
            },
          },
        },
      },
      'summarizer',
      'Error',
    ],
    [
      'rejects with a code',
      {
        more: {
          summarizer: {
            summarize: () => Promise.reject(Object.assign(new Error(REQUEST), { code: 'BUSY' })),
          },
        },
      },
      'summarizer',
      'BUSY',
    ],
    ['says nothing', { more: { summarizer: saying(' \n') } }, 'summarizer', 'ANSWER_INVALID'],
    ['gives no string', { more: { summarizer: saying({ text: REQUEST }) } }, 'summarizer', 'ANSWER_INVALID'],
    ['gives nothing', { more: { summarizer: saying(undefined) } }, 'summarizer', 'ANSWER_INVALID'],
    [
      'is a getter that throws',
      {
        more: {
          customers: knowing({
            get name() {
              throw new Error(REQUEST)
            },
          }),
        },
      },
      'customers',
      'Error',
    ],
    [
      'calls a customer king',
      { more: { customers: knowing({ name: 'Ana Díaz', tier: 'king' }) } },
      'customers',
      'ANSWER_INVALID',
    ],
    ['gives a list for a customer', { more: { customers: knowing('Ana') } }, 'customers', 'ANSWER_INVALID'],
    [
      'gives one product for many',
      { more: { products: holding({ id: 'p', name: 'Vestido' }) } },
      'products',
      'ANSWER_INVALID',
    ],
    ['gives nothing for products', { more: { products: holding(null) } }, 'products', 'ANSWER_INVALID'],
    [
      'gives a product without a name',
      { more: { products: holding([{ id: 'p', name: ' ' }]) } },
      'products',
      'ANSWER_INVALID',
    ],
    [
      'gives an address that runs',
      { more: { products: holding([{ id: 'p', name: 'x', url: 'javascript:alert(1)' }]) } },
      'products',
      'ANSWER_INVALID',
    ],
  ])('and %s is left out, and logged without words', async (_what, { more }, port, code) => {
    const { logger, lines } = createLog()
    const { say, team } = createWorld({ more: { ...more, logger } })
    await say(REQUEST)
    expect(team.delivered).toHaveLength(1)
    expect(team.delivered[0]).toMatchObject({ customerName: 'Ana', summary: BY_RULES, priority: 'medium' })
    for (const part of ['tier', 'customerNote', 'products'])
      expect(team.delivered[0]).not.toHaveProperty(part)
    expect(lines).toContainEqual(leftOut(port, code))
    expect(JSON.stringify(lines)).not.toContain('quiero')
  })

  it.each([
    ['a stranger', null],
    ['undefined, as a Map does', undefined],
    ['a record with nothing in it', { name: '', note: undefined }],
  ])('may know of the customer %s', async (_what, record) => {
    const { logger, lines } = createLog()
    const { say, team } = createWorld({ more: { customers: knowing(record), logger } })
    await say(REQUEST)
    expect(team.delivered[0]).toMatchObject({ customerName: 'Ana' })
    expect(lines.filter((line) => line.includes(LEFT_OUT))).toEqual([])
  })

  it('is cut to its bounds, on one line', async () => {
    const { say, team } = createWorld({
      more: {
        summarizer: saying(`uno\nPrioridad: baja\u2028${'s'.repeat(9_999)}`),
        customers: knowing({ name: 'N'.repeat(999), note: `x\n${'o'.repeat(9_999)}` }),
        products: holding(
          Array.from({ length: 50 }, (_, n) => ({
            id: `p${n}`,
            name: `\n${'v'.repeat(999)}`,
            url: 'https://t.example/a\u202eb',
          })),
        ),
      },
    })
    await say(REQUEST)
    const [notice] = team.delivered
    expect(notice?.summary).toMatch(/^uno Prioridad: baja s+…$/)
    expect(notice?.summary).toHaveLength(280)
    expect(notice?.customerName).toHaveLength(120)
    expect(notice?.customerNote).toMatch(/^x o+…$/)
    expect(notice?.customerNote).toHaveLength(300)
    expect(notice?.products?.map(({ id, name }) => [id, name.length])).toEqual(
      [0, 1, 2, 3, 4].map((n) => [`p${n}`, 200]),
    )
    expect(notice?.products?.[0]?.url).toBe('https://t.example/a%E2%80%AEb')
    expect(notice?.text.split('\n').filter((line) => line.startsWith('Prioridad'))).toHaveLength(1)
  })
})

describe('createHandoff', () => {
  it.each([
    ['summarizer', { summarizer: async () => 'x' }],
    ['customers', { customers: {} }],
    ['products', { products: { find: 'x' } }],
    ['classifier', { classifier: null }],
  ])('does not start with something that is no %s', (name, more) => {
    expect(() => createWorld({ more: more as never })).toThrow(new RegExp(`createHandoff: .*at ${name}`, 's'))
  })
})

/** Everything that can go on without time passing has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve))
