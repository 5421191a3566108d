import type * as z from 'zod'
import { codeOf } from './code-of.js'
import type { EngineContext } from './context.js'

/** Something that is asked of a port whose answer may be missing. */
export interface Question<T> {
  /** The option's name, for the log. */
  readonly port: 'summarizer' | 'customers' | 'products' | 'classifier'
  readonly tenantId: string
  readonly budgetMs: number
  readonly answer: z.ZodType<T>
  readonly ask: (signal: AbortSignal) => Promise<unknown>
}

/**
 * Asks a port, and goes on without it when its time is over, it throws, or its answer has another shape: null then. Never
 * throws. The signal tells a late port that nobody waits any more; the log is told a code and no words.
 */
export async function askWithin<T>(
  { runtime, logger }: EngineContext,
  { port, tenantId, budgetMs, answer, ask }: Question<T>,
): Promise<T | null> {
  const leaveOut = (code: string) => {
    logger.warn('relevo: an answer was left out', { port, tenantId, code })
    return null
  }
  const [answered, late] = [new AbortController(), new AbortController()]
  try {
    const timeUp = runtime.sleep(budgetMs, answered.signal).then(() => LATE)
    const said = await Promise.race([(async () => ask(late.signal))(), timeUp])
    if (said === LATE) {
      late.abort()
      return leaveOut('TIMEOUT')
    }
    const parsed = answer.safeParse(said ?? null)
    return parsed.success ? parsed.data : leaveOut('ANSWER_INVALID')
  } catch (error) {
    return leaveOut(codeOf(error))
  } finally {
    answered.abort()
  }
}

const LATE = Symbol('late')
