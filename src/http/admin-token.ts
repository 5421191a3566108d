import * as z from 'zod'

/** A token of the admin API, hashed. */
export interface AdminToken {
  /** Who holds it, for the record of who claimed what. */
  readonly name: string
  /** The one tenant it opens. */
  readonly tenantId: string
  /** SHA-256 of the token in lower-case hex, from {@link hashToken}. The token itself is kept nowhere. */
  readonly sha256: string
}

/** See {@link AdminToken}. */
export const adminTokenSchema: z.ZodType<AdminToken> = z.strictObject({
  name: z.string().min(1).max(200),
  tenantId: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** SHA-256 of a token in lower-case hex. */
export async function hashToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const BEARER = /^Bearer ([!-~]{1,512})$/i

/** The holder of an `Authorization` header, or null. Digests are compared whole, in the same time for any token. */
export async function holderOf(
  header: string | undefined,
  tokens: readonly AdminToken[],
): Promise<AdminToken | null> {
  const [, token] = BEARER.exec(header ?? '') ?? []
  if (token === undefined) return null
  const given = await hashToken(token)
  let holder: AdminToken | null = null
  for (const known of tokens) if (differences(given, known.sha256) === 0) holder = known
  return holder
}

function differences(a: string, b: string): number {
  let different = a.length ^ b.length
  for (let at = 0; at < a.length; at++) different |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return different
}
