import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Ruleset } from '../../detection/index.js'
import type { PartialPolicy } from '../../ports/index.js'
import { InputError } from './input-error.js'
import { loadPolicy } from './load-policy.js'
import { readDocument } from './read-document.js'

/** A policy as it stood at a revision of git. @throws InputError where git does not have it. */
export async function loadPolicyAt(
  revision: string,
  file: string,
  ruleset?: Ruleset,
): Promise<PartialPolicy> {
  const at = `${revision}:${file}`
  // A revision is never an option of git's own.
  if (revision.startsWith('-')) throw new InputError({ file: at }, 'is no revision')
  const path = file.startsWith('/') ? file : `./${file}`
  const { stdout } = await promisify(execFile)('git', ['show', `${revision}:${path}`], {
    maxBuffer: 64_000_000,
  }).catch(() => {
    throw new InputError({ file: at }, 'git does not have this file there; check the revision and the path')
  })
  return loadPolicy(readDocument(at, stdout), ruleset).policy
}
