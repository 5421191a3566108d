const bytes = (text: string) => new TextEncoder().encode(text)

/** Bodies that no provider sends. */
export const unreadableBodies: readonly Uint8Array[] = [
  new Uint8Array(),
  Uint8Array.of(0xff, 0xfe, 0xfd),
  bytes('hola'),
  bytes('<html><h1>502 Bad Gateway</h1></html>'),
  bytes('\u0000'.repeat(64)),
]

/** Bodies that come near a right one, and others that readers stumble over. */
export function oddBodies(right: Uint8Array): Uint8Array[] {
  const at = [...right.keys()]
  const odd = [
    'null',
    '7',
    '""',
    '[]',
    '{}',
    '[null]',
    '{"__proto__":{"entry":[]}}',
    '{"constructor":1,"toString":null}',
    '1e999',
    '['.repeat(100_000),
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    '{"a":'.repeat(20_000),
    '\ufeff{}',
  ]
  return [
    ...unreadableBodies,
    ...odd.map(bytes),
    ...at.map((length) => right.slice(0, length)),
    ...at.flatMap((index) => [0x00, 0x22, 0x37, 0x7d, 0xff].map((byte) => right.with(index, byte))),
    Uint8Array.of(...right, ...right),
  ]
}
