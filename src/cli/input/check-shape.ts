import type * as z from 'zod'
import { describeIssue } from './describe-issue.js'
import { InputError } from './input-error.js'
import type { SourceDocument } from './read-document.js'

/** The data of a document in its shape. @throws InputError for the first thing in the file that is wrong. */
export function checkShape<T>({ data, placeOf }: SourceDocument, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
    .map((issue) => describeIssue(issue, schema, data))
    .map(({ path, why }) => ({ place: placeOf(path), path, why }))
    .toSorted(
      (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
    )
  if (!first) throw new TypeError('a shape was refused without an issue')
  throw new InputError(first.place, `${first.path.length > 0 ? `${showPath(first.path)}: ` : ''}${first.why}`)
}

/** `own.phrases[2].say`, as people write paths. */
export function showPath(path: readonly (string | number)[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('')
}
