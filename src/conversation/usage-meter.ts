/**
 * What a tenant uses: conversations whose customer wrote, messages of customers, episodes, and notices to the team.
 * Duplicates use nothing.
 */
export const usageMeters = ['conversations', 'messages', 'escalations', 'notifications'] as const

/** One of {@link usageMeters}. */
export type UsageMeter = (typeof usageMeters)[number]
