import { describe, expect, it } from 'vitest'
import type { ActionRole } from '../../../src/adapters/dynamodb/commit-actions.js'
import { type Verdict, verdictOf } from '../../../src/adapters/dynamodb/verdict-of.js'

const roles: readonly ActionRole[] = [
  { role: 'tenant' },
  { role: 'receipt' },
  { role: 'conversation' },
  { role: 'other' },
  { role: 'entry', entryId: 'e1' },
  { role: 'entry', entryId: 'e2' },
  { role: 'usage' },
]
const codes = [
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
  'ItemCollectionSizeLimitExceeded',
  'ValidationError',
] as const
const FAILED = 'ConditionalCheckFailed'
const at = (position: number, code: string) => roles.map((_, n) => (n === position ? code : 'None'))

const failedAt: readonly Verdict[] = [
  { outcome: 'tenant_gone' },
  { outcome: 'duplicate' },
  { outcome: 'conflict' },
  'impossible',
  { known: ['e1'] },
  { known: ['e2'] },
  { outcome: 'over_limit' },
]

describe('one reason of a cancelled transaction', () => {
  it.each(roles.flatMap((_, position) => codes.map((code) => ({ position, code }))))(
    'at $position: $code',
    ({ position, code }) => {
      const expected =
        code === FAILED
          ? failedAt[position]
          : code === 'ValidationError' || code.startsWith('Item')
            ? 'impossible'
            : 'again'
      expect(verdictOf(roles, at(position, code))).toEqual(expected)
    },
  )
})

describe('several reasons at once', () => {
  it.each([
    [
      'a tenant that is gone wins over all',
      [FAILED, FAILED, FAILED, 'None', FAILED, 'None'],
      { outcome: 'tenant_gone' },
    ],
    [
      'a message seen before over another version',
      ['None', FAILED, FAILED, 'None', FAILED, FAILED],
      { outcome: 'duplicate' },
    ],
    [
      'another version over entries owed already',
      ['None', 'None', FAILED, 'None', FAILED, 'None'],
      { outcome: 'conflict' },
    ],
    [
      'somebody in the way over another version: it may be a copy of this message',
      ['None', 'TransactionConflict', FAILED, 'None', 'None', 'None'],
      'again',
    ],
    [
      'all entries that are owed are named',
      ['None', 'None', 'None', 'None', FAILED, FAILED],
      { known: ['e1', 'e2'] },
    ],
    [
      'what cannot be, over entries',
      ['None', 'None', 'None', 'ValidationError', FAILED, 'None'],
      'impossible',
    ],
    [
      'another version over a limit',
      ['None', 'None', FAILED, 'None', 'None', 'None', FAILED],
      { outcome: 'conflict' },
    ],
    [
      'a limit over entries owed already',
      ['None', 'None', 'None', 'None', FAILED, 'None', FAILED],
      { outcome: 'over_limit' },
    ],
    ['no reasons at all', [], 'impossible'],
  ] as const)('%s', (_name, reasons, verdict) => {
    expect(verdictOf(roles, reasons)).toEqual(verdict)
  })
})
