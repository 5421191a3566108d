import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of a user who installed the packed tarball. */
export interface UserFolder {
  readonly path: string
  /** Writes a file and runs it with a Node; gives what it printed. */
  readonly run: (node: string, file: string, code: string) => string
}

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** Packs the built library; gives the tarball's path and the files in it. */
export function pack(): { tarball: string; files: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'relevo-pack-'))
  const [packed] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()),
  )
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }: { path: string }) => path),
  }
}

/** Installs a tarball, and what else is named, into an empty folder. */
export function install(tarball: string, ...others: string[]): UserFolder {
  const path = mkdtempSync(join(tmpdir(), 'relevo-user-'))
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'bot', private: true }))
  npm(['install', tarball, ...others], path)
  return {
    path,
    run: (node, file, code) => {
      writeFileSync(join(path, file), code)
      return execFileSync(node, ['--disable-warning=ExperimentalWarning', file], {
        cwd: path,
        encoding: 'utf8',
      })
    },
  }
}
