import { type Classifier, createDetector, defaultThresholds, type PartialPolicy, triggers } from 'relevo'
import { describe, expect, it } from 'vitest'
import { withOpinion } from '../../src/handoff/with-opinion.js'
import { ANA, createWorld, tokenOf } from './world.js'

const BUDGET_MS = 800
const UNSEEN = 'esto ya no va para ningún lado conmigo'
const never = () => new Promise<never>(() => {})

/** A world with a classifier that says the same of every message, and remembers what it was asked. */
function classified(
  opinion: unknown,
  { policy, channel = false }: { policy?: PartialPolicy; channel?: boolean } = {},
) {
  const asked: Parameters<Classifier['classify']>[0][] = []
  const classifier: Classifier = {
    classify: async (message) => {
      asked.push(message)
      return opinion as never
    },
  }
  return { ...createWorld({ channel, more: { classifier }, ...(policy && { policy }) }), asked }
}

describe('a classifier', () => {
  it('calls a person where the rules are silent, with the message as its quote', async () => {
    const { say, handoff, asked } = classified({ trigger: 'complaint', confidence: 0.9 })
    const decision = await say(UNSEEN, 'm1')
    const finding = {
      ruleId: 'classifier',
      start: 0,
      end: UNSEEN.length,
      quote: UNSEEN,
      why: 'lo indica un modelo',
    }
    expect(decision).toMatchObject({
      action: 'escalated',
      explanation: {
        decision: 'escalate',
        confidence: 0.9,
        triggers: [{ trigger: 'complaint', level: 'escalate', evidence: [finding] }],
      },
    })
    expect((await handoff.status(ANA))?.conversation.episode).toMatchObject({
      reason: 'complaint',
      evidence: [{ ...finding, reason: 'complaint', messageId: 'm1' }],
    })
    expect(asked).toEqual([{ tenantId: 'tienda', text: UNSEEN, recent: [] }])
  })

  it('is shown the turns before', async () => {
    const { say, handoff, asked } = classified(null)
    const replyToken = tokenOf(await say('hola', 'm1'))
    await handoff.offerReply({ replyToken, text: '¿En qué te ayudo?' })
    await say('con lo de ayer', 'm2')
    expect(asked[1]?.recent.map(({ author, text }) => [author, text])).toEqual([
      ['customer', 'hola'],
      ['bot', '¿En qué te ayudo?'],
    ])
  })

  it.each<[string, number, PartialPolicy, string]>([
    ['below what asks', 0.39, {}, 'reply'],
    ['enough to ask', 0.4, {}, 'ask'],
    ['just not enough to escalate', 0.69, {}, 'ask'],
    ['enough to escalate', 0.7, {}, 'escalated'],
    ['not enough for this tenant', 0.9, { thresholds: { escalate: 0.95 } }, 'ask'],
    [
      'not enough for this trigger',
      0.9,
      { thresholdsOf: { complaint: { ask: 0.95, escalate: 1 } } },
      'reply',
    ],
    ['a trigger that only counts', 1, { does: { complaint: 'note' } }, 'reply'],
    ['a trigger that offers', 1, { does: { complaint: 'ask' } }, 'ask'],
  ])('counts by the tenant’s policy: %s (%d)', async (_what, confidence, policy, action) => {
    const { say } = classified({ trigger: 'complaint', confidence }, { policy })
    expect(await say(UNSEEN)).toMatchObject({ action })
  })

  it('joins what the rules found unclear', async () => {
    const { say } = classified({ trigger: 'human_request', confidence: 0.8 })
    const alone = await createWorld().say('eres un bot?')
    const decision = await say('eres un bot?')
    expect(alone).toMatchObject({ action: 'ask', explanation: { decision: 'ask' } })
    if (alone.action === 'ignored' || decision.action === 'ignored') throw new Error('ignored')
    expect(decision).toMatchObject({ action: 'escalated' })
    const rules = decision.explanation.triggers.flatMap(({ evidence }) =>
      evidence.map(({ ruleId }) => ruleId),
    )
    expect(rules).toEqual(
      expect.arrayContaining([
        'classifier',
        ...alone.explanation.triggers.flatMap(({ evidence }) => evidence.map(({ ruleId }) => ruleId)),
      ]),
    )
  })

  it('quotes no more of a long message than evidence keeps, and whole characters', async () => {
    const { say } = classified({ trigger: 'complaint', confidence: 1 })
    const decision = await say(`${'ay '.repeat(53)}🙂🙂🙂`)
    const quote = decision.action !== 'ignored' && decision.explanation.triggers[0]?.evidence[0]?.quote
    expect(quote).toBe('ay '.repeat(53))
  })

  it('is not asked where it cannot count', async () => {
    const { say, handoff, asked } = classified({ trigger: 'complaint', confidence: 1 })
    const button = {
      tenantId: 'tienda',
      channel: 'w',
      customer: { id: 'eva' },
      chosen: true,
      atMs: 1_767_225_600_000,
    }
    await handoff.receive({ ...button, messageId: 'b1', text: 'Ver el menú' })
    await say('')
    await say(' \n ')
    await say('quiero hablar con alguien')
    await say('y ya')
    expect(asked).toEqual([])
  })

  it('is not asked of what only counts by policy, of what is too old, of a score, or again', async () => {
    const policy: PartialPolicy = { does: { urgency: 'note' }, survey: true }
    const { say, handoff, asked, runtime } = classified(null, { policy })
    await say('es urgente, lo necesito ya')
    expect(asked).toEqual([])
    await say('hola', 'same')
    await say('hola', 'same')
    expect(asked).toHaveLength(1)
    const ids = { tenantId: 'tienda', channel: 'whatsapp', customer: { id: 'ana' } }
    await handoff.receive({ ...ids, messageId: 'old', text: 'hola', atMs: 0 })
    expect(asked).toHaveLength(1)
    await handoff.recordHumanMessage({ ...ids, messageId: 'h1', text: 'aquí estoy', atMs: runtime.nowMs() })
    const episodeId = (await handoff.status(ANA))?.conversation.episode?.episodeId ?? ''
    await handoff.resolve({ conversation: ANA, episodeId })
    expect(await say('5')).toMatchObject({ action: 'silent', because: 'survey' })
    expect(asked).toHaveLength(1)
  })

  it('is not asked of a yes to the offer of a person', async () => {
    const { say, asked } = classified(null)
    await say('eres un bot?')
    expect(await say('sí')).toMatchObject({ action: 'escalated' })
    expect(asked.map(({ text }) => text)).toEqual(['eres un bot?'])
  })

  it('adds nothing to an episode that was opened while it thought', async () => {
    let answer = (_: unknown) => {}
    const thought = new Promise<never>((resolve) => (answer = resolve as typeof answer))
    const { say, handoff, runtime } = createWorld({ more: { classifier: { classify: () => thought } } })
    const decision = say(UNSEEN)
    await expect.poll(() => runtime.sleepers).toBe(1)
    await say('quiero hablar con una persona')
    answer({ trigger: 'complaint', confidence: 1 })
    expect(await decision).toMatchObject({ action: 'silent', explanation: { triggers: [] } })
    expect((await handoff.status(ANA))?.conversation.episode).toMatchObject({
      reason: 'human_request',
      contributing: [],
    })
  })

  it('that never answers delays the decision by its budget and no more', async () => {
    const signals: AbortSignal[] = []
    const classifier: Classifier = {
      classify: (_, signal) => {
        signals.push(signal)
        return never()
      },
    }
    const { say, runtime } = createWorld({ more: { classifier } })
    let answered = false
    const decision = say(UNSEEN).then((made) => {
      answered = true
      return made
    })
    await expect.poll(() => runtime.sleepers).toBe(1)
    runtime.advance(BUDGET_MS - 1)
    await new Promise((resolve) => setImmediate(resolve))
    expect([answered, signals[0]?.aborted]).toEqual([false, false])
    runtime.advance(1)
    expect(await decision).toMatchObject({ action: 'reply' })
    expect(signals[0]?.aborted).toBe(true)
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error(UNSEEN)
      },
    ],
    ['is surer than sure', async () => ({ trigger: 'complaint', confidence: 1.1 })],
    ['is as sure as no number', async () => ({ trigger: 'complaint', confidence: Number.NaN })],
    ['knows a trigger that there is not', async () => ({ trigger: 'rage', confidence: 1 })],
    ['says only the trigger', async () => 'complaint'],
    ['has no opinion', async () => null],
  ])('that %s changes nothing', async (_what, classify) => {
    const { say } = createWorld({ more: { classifier: { classify: classify as never } } })
    const [alone, decision] = [await createWorld().say(UNSEEN), await say(UNSEEN)]
    expect({ ...decision, replyToken: '' }).toEqual({ ...alone, replyToken: '' })
  })
})

describe('withOpinion', () => {
  const detector = createDetector()
  const complaint = { trigger: 'complaint', confidence: 1 } as const

  it('never stands against what the rules found', () => {
    const found = detector.detect('quiero hablar con una persona')
    expect(withOpinion(found, 'quiero hablar con una persona', complaint, defaultThresholds)).toBe(found)
  })

  it('keeps the order of triggers, the surer confidence, and what was held back', () => {
    const text = 'eres un bot? no quiero hablar con una persona'
    const alone = detector.detect(text)
    expect(alone).toMatchObject({ decision: 'ask', triggers: [{ level: 'ask' }], heldBack: [{}] })
    const sure = withOpinion(alone, text, complaint, defaultThresholds)
    const all = [...alone.triggers.map(({ trigger }) => trigger), 'complaint']
    expect(sure.triggers.map(({ trigger }) => trigger)).toEqual(triggers.filter((one) => all.includes(one)))
    expect(sure).toMatchObject({ decision: 'escalate', confidence: 1, heldBack: alone.heldBack })
    const unsure = withOpinion(alone, text, { trigger: 'complaint', confidence: 0.41 }, defaultThresholds)
    expect(unsure).toMatchObject({ decision: 'ask', confidence: alone.confidence })
  })
})
