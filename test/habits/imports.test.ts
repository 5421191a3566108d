import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which rooms each room may import from, beside itself. Arrows point left only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  text: [],
  detection: ['text', 'errors'],
  triage: ['detection'],
  conversation: ['text', 'detection', 'triage'],
  reporting: ['text', 'conversation', 'triage'],
  ports: ['conversation', 'detection', 'triage'],
  handoff: ['ports', 'conversation', 'triage', 'detection', 'text', 'reporting', 'errors'],
  http: ['handoff', 'ports', 'conversation', 'errors'],
  hosts: ['http', 'handoff', 'ports', 'errors'],
  adapters: ['ports', 'errors'],
  testing: [
    'adapters',
    'hosts',
    'http',
    'handoff',
    'ports',
    'conversation',
    'triage',
    'detection',
    'text',
    'reporting',
    'errors',
  ],
  cli: [
    'adapters',
    'testing',
    'hosts',
    'http',
    'handoff',
    'ports',
    'conversation',
    'triage',
    'detection',
    'reporting',
    'errors',
  ],
}
const mayUseNode = ['adapters', 'hosts', 'cli', 'testing']
const mayReadEnvironment = ['hosts', 'cli']

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const [room = ''] = relative('src', path).replace(/\.ts$/, '').split('/')
    const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const imports = [
      ...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gms),
    ]
    return { path, room, text, imports: imports.map((match) => match[1] ?? match[2] ?? match[3] ?? '') }
  })
const inRooms = sources.filter(({ room }) => room !== 'index')

/** Room, and adapter within it, that a relative import leads to. */
function target(path: string, specifier: string): { room: string; part: string } {
  const [room = '', part = ''] = relative('src', join(path, '..', specifier))
    .replace(/\.js$/, '')
    .split('/')
  return { room, part }
}

describe('the rooms of the house', () => {
  it('are all known, and were all read', () => {
    expect(new Set(inRooms.map(({ room }) => room))).toEqual(new Set(Object.keys(allowed)))
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(200)
  })

  it.each(inRooms)('$path imports only from where its room may', ({ path, room, imports }) => {
    const own = target(path, `./${path.split('/').at(-1)}`)
    for (const specifier of imports.filter((one) => one.startsWith('.'))) {
      const to = target(path, specifier)
      if (to.room === room) {
        if (room === 'adapters') expect(to.part, specifier).toBe(own.part)
        continue
      }
      expect(allowed[room], `${path} → ${specifier}`).toContain(to.room)
    }
  })

  it.each(inRooms.filter(({ room }) => !mayUseNode.includes(room)))(
    '$path runs anywhere',
    ({ imports, text }) => {
      expect(imports.filter((one) => one.startsWith('node:'))).toEqual([])
      expect(text).not.toMatch(/\b(process|Buffer|__dirname)\b\s*[.(]/)
    },
  )

  it.each(inRooms.filter(({ room }) => !mayReadEnvironment.includes(room)))(
    '$path takes time, chance and settings as arguments',
    ({ text, room }) => {
      expect(text).not.toMatch(/process\.env/)
      if (room !== 'testing')
        expect(text).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/)
    },
  )

  it('ports hold types only', () => {
    for (const { path, text } of inRooms.filter(({ room }) => room === 'ports')) {
      expect(text, path).not.toMatch(/^export (const|function|class)/m)
    }
  })

  it('no file has a default export, and no class is anything but an error', () => {
    for (const { path, text } of sources) {
      expect(text, path).not.toMatch(/^export default/m)
      expect(text.match(/^\s*(?:export )?class (?!\w+ extends Error)/m), path).toBeNull()
    }
  })
})
