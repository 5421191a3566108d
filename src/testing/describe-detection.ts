import type { Detection } from '../detection/index.js'

/** What was found and what was held back, in one line. */
export function describeDetection({ triggers, heldBack }: Detection): string {
  const found = triggers.map(
    ({ trigger, level, evidence }) =>
      `${level} ${trigger} ${[...new Set(evidence.map(({ quote }) => `«${quote}»`))].join(' ')}`,
  )
  const held = heldBack.map(
    ({ trigger, quote, because, by }) => `held back ${trigger} «${quote}» (${because}: «${by.quote}»)`,
  )
  return [...found, ...held].join(', ') || 'nothing'
}
