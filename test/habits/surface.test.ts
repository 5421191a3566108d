import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const manifest = readJson('package.json')
const paths: Record<string, [string]> = readJson('tsconfig.json').compilerOptions.paths
const subpaths = Object.keys(manifest.exports).filter((path) => path !== './package.json')
const readme = readFileSync('README.md', 'utf8')
const tsup = readFileSync('tsup.config.ts', 'utf8')
const entries = Object.fromEntries(
  [...tsup.matchAll(/\b(\w+): '(src\/(?!cli)[^']+)'/g)].map(([, name, source]) => [name, source]),
)

describe('what the package offers is the same wherever it is told', () => {
  it.each(subpaths)(
    '%s has a build entry, a source, a page of reference and a row in the README',
    (subpath) => {
      const name = subpath === '.' ? 'relevo' : `relevo/${subpath.slice(2)}`
      const entry = subpath === '.' ? 'index' : subpath.slice(2)
      const source = paths[name]?.[0].replace(/^\.\//, '')
      expect(source && existsSync(source)).toBe(true)
      expect(entries[entry]).toBe(source)
      expect(readJson('typedoc.json').entryPoints).toContain(source)
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'))
      expect(manifest.exports[subpath]).toEqual({
        import: `./dist/${entry}.js`,
        require: `./dist/${entry}.cjs`,
      })
    },
  )

  it('and nothing more is built, mapped or documented', () => {
    expect(Object.keys(entries)).toHaveLength(subpaths.length)
    expect(Object.keys(paths)).toHaveLength(subpaths.length)
    expect(readJson('typedoc.json').entryPoints).toHaveLength(subpaths.length)
  })

  it('every error code has its row in the docs', async () => {
    const { errorCodes } = await import('relevo')
    const page = readFileSync('docs/errors.md', 'utf8')
    for (const code of errorCodes) expect(page).toContain(`| \`${code}\` |`)
    expect(page.match(/^\| `/gm)).toHaveLength(errorCodes.length)
  })

  it('zod is the only dependency that installs itself', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['zod'])
    expect(Object.keys(manifest.peerDependencies).toSorted()).toEqual(
      Object.keys(manifest.peerDependenciesMeta).toSorted(),
    )
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(script)
  })

  it('links of README and guides lead somewhere', () => {
    const links = [...readme.matchAll(/\]\((docs\/[^)]+)\)/g)].map(([, link]) => link as string)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(existsSync(link), link).toBe(true)
  })

  it('the quickstart keeps its promise of at most 12 lines in the message handler', () => {
    const [, body = ''] = /export async function onMessage\([^\n]*\n([\s\S]*?)\n}\n/.exec(readme) ?? []
    expect(body.split('\n').length).toBeGreaterThan(3)
    expect(body.split('\n').length).toBeLessThanOrEqual(12)
  })
})
