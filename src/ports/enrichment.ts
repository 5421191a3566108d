import type { Customer, Fact } from '../conversation/index.js'
import type { Trigger, Turn } from '../detection/index.js'
import type { Reason } from '../triage/index.js'
import type { TranscriptMessage } from './store.js'

/** A conversation that somebody of the team is told of. */
export interface SummaryInput {
  readonly tenantId: string
  readonly conversationId: string
  readonly customerName?: string
  /** Why somebody was called, the primary reason first; empty where nobody was. */
  readonly reasons: readonly Reason[]
  /** The last messages, who wrote each, oldest first. */
  readonly messages: readonly TranscriptMessage[]
  readonly facts: readonly Fact[]
  /** The summary by rules: what is shown where this summarizer gives none. */
  readonly byRules: string
}

/**
 * Sums up a conversation for the person who takes it, such as a language model. It has 1,500 ms; what is late, throws or
 * is empty is left out, what is longer than 280 units is cut.
 */
export interface Summarizer {
  /** A few Spanish words. Should stop when the signal aborts: nobody waits any more. */
  summarize(input: SummaryInput, signal: AbortSignal): Promise<string>
}

/** What the business knows of a customer. */
export interface CustomerRecord {
  /** Shown in place of the channel's name; cut to 120 units. */
  readonly name?: string
  /** Counts for priority. */
  readonly tier?: 'standard' | 'vip'
  /** What the person should know; cut to 300 units. */
  readonly note?: string
}

/**
 * Who the customers are, such as a CRM. Asked for the tier while a message is judged that calls somebody (800 ms), and
 * for each notice (1,500 ms); what is late, throws or is of another shape is left out.
 */
export interface CustomerDirectory {
  /** The customer's record, or null for a stranger. Should stop when the signal aborts. */
  find(
    who: { readonly tenantId: string; readonly channel: string; readonly customer: Customer },
    signal: AbortSignal,
  ): Promise<CustomerRecord | null>
}

/** A product that a conversation is about. */
export interface Product {
  readonly id: string
  readonly name: string
  /** An `http` or `https` address. */
  readonly url?: string
}

/** Finds the products customers speak of. It has 1,500 ms for a notice; what is late, throws or odd is left out. */
export interface ProductCatalog {
  /** The products in a customer's last words, the likeliest first; the first five are shown. */
  find(
    query: { readonly tenantId: string; readonly text: string },
    signal: AbortSignal,
  ): Promise<readonly Product[]>
}

/** What a model takes a message for. */
export interface Classification {
  readonly trigger: Trigger
  /** 0 to 1; held against the tenant's thresholds like a rule's. */
  readonly confidence: number
}

/**
 * A second opinion on a message in which the rules found nothing that calls a person. It has 800 ms, and the customer
 * waits for it; what is late, throws or is of another shape counts as no opinion.
 */
export interface Classifier {
  /** What the message is, or null for nothing that calls for a person. Should stop when the signal aborts. */
  classify(
    message: { readonly tenantId: string; readonly text: string; readonly recent: readonly Turn[] },
    signal: AbortSignal,
  ): Promise<Classification | null>
}
