import type { Commit, HandoffStore, UsageCount } from 'relevo'

type Damage = (real: HandoffStore) => Partial<HandoffStore>

const counting =
  (change: (count: UsageCount) => UsageCount): Damage =>
  (real) => ({
    commit: (commit) => real.commit({ ...commit, usage: (commit.usage ?? []).map(change) }),
  })

const withoutUsage = (commit: Commit): Commit => ({ ...commit, usage: [] })

/** Stores that miscount, or owe what belongs to no conversation wrongly. */
export const brokenUsage: Readonly<Record<string, Damage>> = {
  'counts nothing': (real) => ({ commit: (commit) => real.commit(withoutUsage(commit)) }),
  'knows no limit': counting(({ max: _, ...count }) => count),
  'takes a limit for one less': counting(({ max, ...count }) => ({
    ...count,
    ...(max !== undefined && { max: max - 1 }),
  })),
  'counts every period as one': counting((count) => ({ ...count, period: count.period.slice(0, 7) })),
  'counts every meter as one': counting((count) => ({ ...count, meter: 'messages' })),
  'counts commits, not what they use': counting((count) => ({ ...count, add: 1 })),
  'shows one tenant the use of another': (real) => ({
    usage: ({ period }) => real.usage({ tenantId: 'tienda', period }),
  }),
  'counts before it looks for duplicates': (real) => {
    let more = 0
    return {
      commit: async (commit) => {
        const outcome = await real.commit(commit)
        if (outcome === 'duplicate') more++
        return outcome
      },
      usage: async (query) => {
        const used = await real.usage(query)
        return more > 0 ? { ...used, messages: (used.messages ?? 0) + more } : used
      },
    }
  },
  'puts a limit before a conflict': (real) => ({
    commit: async (commit) => {
      const isOver = commit.usage?.some(({ add, max }) => max !== undefined && add > max)
      return isOver ? 'over_limit' : real.commit(commit)
    },
  }),
  'stores what is over a limit, uncounted': (real) => ({
    commit: async (commit) => {
      const outcome = await real.commit(commit)
      if (outcome === 'over_limit') await real.commit(withoutUsage(commit))
      return outcome
    },
  }),
  'looks at a limit only before it writes': (real) => ({
    commit: async (commit) => {
      const [count] = commit.usage ?? []
      if (count?.max === undefined) return real.commit(commit)
      const { tenantId } = commit.conversation
      const used = (await real.usage({ tenantId, period: count.period }))[count.meter] ?? 0
      if (used + count.add > count.max) return 'over_limit'
      return real.commit({ ...commit, usage: commit.usage?.map(({ max: _, ...one }) => one) ?? [] })
    },
  }),
  'owes nothing without a commit': () => ({ enqueue: async () => {} }),
  'owes an id again': (real) => {
    let copies = 0
    return {
      enqueue: (entries) =>
        real.enqueue(
          entries.map((one) => ({ ...one, entryId: `${one.entryId}${copies++ > 1 ? copies : ''}` })),
        ),
    }
  },
}
