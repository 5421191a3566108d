import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CURRENT = '24.21.0'

/** The path of a current Node: this one, or one that npm brings (no install script, integrity checked by npm). */
export function currentNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const folder = join(tmpdir(), `relevo-node-${CURRENT}`)
  const name = `node-${process.platform}-${process.arch}`
  const binary = join(folder, 'node_modules', name, 'bin', 'node')
  if (!existsSync(binary)) {
    const args = [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${name}@${CURRENT}`,
    ]
    execFileSync('npm', args, { stdio: 'ignore' })
  }
  return binary
}
