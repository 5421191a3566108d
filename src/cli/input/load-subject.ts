import { dirname, isAbsolute, join, resolve } from 'node:path'
import { createJudge, type Judge, type JudgeOptions } from '../../testing/create-judge.js'
import { InputError, type Place } from './input-error.js'
import { loadPolicy } from './load-policy.js'
import { loadRuleset, MODULE } from './load-rulesets.js'
import { readDocument } from './read-document.js'
import { readText } from './read-text.js'

/** What judges: a ruleset and a policy, from files or by default. */
export interface Subject extends JudgeOptions {
  readonly judge: Judge
  /** The whole path of the policy's file, where it has one. */
  readonly policyPath: string | null
}

/** Names of the files; relative ones are meant from `folder`. */
export interface SubjectFiles {
  readonly policy?: string | undefined
  readonly ruleset?: string | undefined
  readonly folder?: string
}

/** Loads what judges. `named` is where the files are named, for errors. @throws InputError */
export async function loadSubject(
  { policy, ruleset, folder = '.' }: SubjectFiles,
  named?: { readonly policy: Place; readonly ruleset: Place },
): Promise<Subject> {
  const from = (file: string) => (isAbsolute(file) ? file : join(folder, file))
  const rules = ruleset === undefined ? undefined : await at(named?.ruleset, from(ruleset), readRuleset)
  const own =
    policy === undefined
      ? undefined
      : await at(named?.policy, from(policy), async (file) => readPolicy(file, rules))
  const options = { ...(rules && { ruleset: rules }), ...(own && { policy: own }) }
  return {
    ...options,
    judge: createJudge(options),
    policyPath: policy === undefined ? null : resolve(from(policy)),
  }
}

/** A file that is not there is a mistake of whoever names it. */
async function at<T>(named: Place | undefined, file: string, read: (file: string) => Promise<T>): Promise<T> {
  try {
    return await read(file)
  } catch (error) {
    if (named && error instanceof InputError && error.message.includes('no such file'))
      throw new InputError(named, `names ${file}, and there is no such file`)
    throw error
  }
}

async function readRuleset(file: string) {
  if (!MODULE.test(file)) throw new InputError({ file }, 'is no module; a ruleset is a .ts or .js file')
  return await loadRuleset(file)
}

async function readPolicy(file: string, ruleset: JudgeOptions['ruleset']) {
  return loadPolicy(readDocument(file, await readText(file, NOTHING)), ruleset).policy
}

const NOTHING: AsyncIterable<string> = (async function* () {})()

/** The folder that a file's own paths are meant from. */
export function folderOf(file: string): string {
  return file === '-' ? '.' : dirname(file)
}
