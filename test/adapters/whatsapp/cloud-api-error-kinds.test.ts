import { cloudApiErrorKind } from 'relevo/whatsapp'
import { describe, expect, it } from 'vitest'

describe('what an error code asks for', () => {
  it.each([
    [131056, 'retryable'],
    [131047, 'template_needed'],
    [190, 'configuration'],
    [200, 'configuration'],
    [299, 'configuration'],
    [300, 'unknown'],
    [132_001, 'configuration'],
    [133_000, 'unknown'],
    [131026, 'other_channel'],
    [Number.NaN, 'unknown'],
  ])('%d: %s', (code, kind) => {
    expect(cloudApiErrorKind(code)).toBe(kind)
  })
})
