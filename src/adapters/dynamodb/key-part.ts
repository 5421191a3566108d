import { createHash } from 'node:crypto'

/** DynamoDB takes 2,048 bytes in a partition key and 1,024 in a sort key; three parts this long fit in both. */
const PART_MAX_UNITS = 240

/**
 * One id as a part of a key. No two ids give the same part, and none holds `#`, which parts the parts: so no id can
 * lead into another tenant. Ids of any characters work, also halves of surrogate pairs; very long ones are hashed.
 */
export function keyPart(id: string): string {
  const escaped = id.replace(/[^\w.:@+-]/g, (unit) => `=${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (escaped.length <= PART_MAX_UNITS) return escaped
  // No escape begins with "h", so a hash is never taken for an id.
  return `=h${createHash('sha256').update(Buffer.from(id, 'utf16le')).digest('base64url')}`
}
