/** The moment at which samples, fakes and contract tests play: 2026-01-01T00:00:00Z. */
export const sampleAtMs = 1_767_225_600_000
