import type { Conversation, Episode, Fact } from '../conversation/index.js'
import type { Product, TranscriptMessage } from '../ports/index.js'
import { factsOf, summaryOf } from '../reporting/index.js'
import { cut } from '../text/index.js'
import { customerAnswer, productsAnswer, summaryAnswer } from './answers.js'
import { askWithin } from './ask-within.js'
import { ENRICHMENT_MS } from './budgets.js'
import type { EngineContext } from './context.js'

/** What a person gets with a notice, beside who and why. */
export interface NoticeContext {
  readonly customerName: string | undefined
  readonly summary: string
  readonly facts: readonly Fact[]
  readonly tier?: 'standard' | 'vip'
  readonly customerNote?: string
  readonly products?: readonly Product[]
}

/** Facts and summary are of so many lines. */
export const CONTEXT_LINES = 20
const LAST_WORDS_UNITS = 1_000

/**
 * Facts and a summary by rules, and what summarizer, directory and catalog add within their time; they are asked at the
 * same time. Never fails for any of them.
 */
export async function enrich(
  context: EngineContext,
  conversation: Conversation,
  episode: Episode | null,
  transcript: readonly TranscriptMessage[],
): Promise<NoticeContext> {
  const { tenantId, conversationId, channel, customer } = conversation
  const { summarizer, customers, products: catalog, runtime } = context
  const facts = factsOf(transcript)
  const nowMs = runtime.nowMs()
  const hasOlder = transcript.length >= CONTEXT_LINES
  const byRules = (customerName: string | undefined) =>
    summaryOf({ customerName, episode, transcript, hasOlder, facts, nowMs })
  const question = { tenantId, budgetMs: ENRICHMENT_MS }
  const text = lastWords(transcript)
  const [told, record, products] = await Promise.all([
    summarizer &&
      askWithin(context, {
        ...question,
        port: 'summarizer',
        answer: summaryAnswer,
        ask: (signal) => {
          const input = {
            tenantId,
            conversationId,
            reasons: episode ? [episode.reason, ...episode.contributing] : [],
            messages: transcript,
            facts,
            byRules: byRules(customer.name),
            ...(customer.name !== undefined && { customerName: customer.name }),
          }
          return summarizer.summarize(input, signal)
        },
      }),
    customers &&
      askWithin(context, {
        ...question,
        port: 'customers',
        answer: customerAnswer,
        ask: (signal) => customers.find({ tenantId, channel, customer }, signal),
      }),
    catalog && text !== ''
      ? askWithin(context, {
          ...question,
          port: 'products',
          answer: productsAnswer,
          ask: (signal) => catalog.find({ tenantId, text }, signal),
        })
      : null,
  ])
  const customerName = record?.name || customer.name
  return {
    customerName,
    summary: told ?? byRules(customerName),
    facts,
    ...(record?.tier && { tier: record.tier }),
    ...(record?.note && { customerNote: record.note }),
    ...(products && products.length > 0 && { products }),
  }
}

/** The customer's last lines, the newest always among them. */
function lastWords(transcript: readonly TranscriptMessage[]): string {
  const lines = transcript.filter(({ author }) => author === 'customer').map(({ text }) => text)
  let words = ''
  for (const line of lines.reverse()) {
    if (words.length + line.length > LAST_WORDS_UNITS && words !== '') break
    words = words === '' ? line : `${line}\n${words}`
  }
  return cut(words.trim(), LAST_WORDS_UNITS)
}
