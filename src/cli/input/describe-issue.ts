import leven from 'leven'
import * as z from 'zod'
import type { Path } from './read-document.js'

type Issue = z.core.$ZodIssue
type JsonSchema = z.core.JSONSchema.BaseSchema

/** An issue of zod in the words of whoever wrote the file. */
export interface DescribedIssue {
  readonly path: Path
  readonly why: string
}

/** Says what is wrong with data and what to do about it. `schema` is that of the whole. */
export function describeIssue(issue: Issue, schema: z.ZodType, data: unknown): DescribedIssue {
  const path = issue.path as Path
  const value = valueAt(data, path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? ''
      const known = keysAt(z.toJSONSchema(schema, { unrepresentable: 'any' }), path)
      return {
        path: [...path, key],
        why: `"${key}" is not known here${didYouMean(key, known)}; known are ${known.join(', ')}`,
      }
    }
    case 'invalid_value': {
      const options = issue.values.map(String)
      if (value === undefined) return { path: path.slice(0, -1), why: `"${path.at(-1)}" is missing` }
      return {
        path,
        why: `${shown(value)} is not one of ${options.join(', ')}${didYouMean(String(value), options)}`,
      }
    }
    case 'invalid_key': {
      const key = String(path.at(-1))
      const [inner] = issue.issues
      const options = inner?.code === 'invalid_value' ? inner.values.map(String) : []
      return { path, why: `"${key}" is not one of ${options.join(', ')}${didYouMean(key, options)}` }
    }
    case 'invalid_type':
      if (value === undefined && path.length > 0)
        return { path: path.slice(0, -1), why: `"${path.at(-1)}" is missing` }
      return { path, why: `must be ${expected[issue.expected] ?? issue.expected}, and is ${kindOf(value)}` }
    case 'invalid_union':
      return describeUnion(issue, schema, data)
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return { path, why: minimum(issue, value) }
      return { path, why: `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}` }
    case 'too_big':
      if (issue.origin === 'string') return { path, why: `is too long; at most ${issue.maximum} characters` }
      return { path, why: `must be at most ${issue.maximum}` }
    default:
      return { path, why: issue.message }
  }
}

/** Of the ways a part may look, the one it was meant to be: that of its own kind. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  schema: z.ZodType,
  data: unknown,
): DescribedIssue {
  const meant = issue.errors.find((issues) =>
    issues.every((one) => one.path.length > 0 || one.code !== 'invalid_type'),
  )
  const [inner] = meant ?? []
  const path = issue.path as Path
  if (inner) return describeIssue({ ...inner, path: [...path, ...inner.path] }, schema, data)
  const kinds = issue.errors.flatMap(([one]) =>
    one?.code === 'invalid_type' ? [expected[one.expected]] : [],
  )
  return {
    path,
    why:
      issue.message === 'Invalid input'
        ? `must be ${kinds.join(' or ')}, and is ${kindOf(valueAt(data, path))}`
        : issue.message,
  }
}

const expected: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object'
    ? 'a map of keys and values'
    : `${expected[typeof value]} (${shown(value)})`
}

function minimum(
  { origin, minimum: min, message }: Extract<Issue, { code: 'too_small' }>,
  value: unknown,
): string {
  if (!message.startsWith('Too small')) return message
  if (origin === 'string') return 'must not be empty'
  return `needs at least ${min}, and has ${Array.isArray(value) ? value.length : 'none'}`
}

const shown = (value: unknown) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value))

function didYouMean(given: string, options: readonly string[]): string {
  const ranked = options.toSorted((a, b) => leven(given, a) - leven(given, b))
  const [nearest] = ranked
  return nearest !== undefined && leven(given, nearest) <= 1 + given.length / 3
    ? ` (did you mean "${nearest}"?)`
    : ''
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null)?.[step],
    data,
  )
}

/** The keys that a map at this place may have. */
function keysAt(schema: JsonSchema, path: Path): string[] {
  const options = [schema, ...(schema.anyOf ?? [])].filter(
    (one): one is JsonSchema => typeof one === 'object',
  )
  const [step, ...rest] = path
  if (step === undefined)
    return options.flatMap(({ properties, propertyNames }) => [
      ...Object.keys(properties ?? {}),
      ...((propertyNames as JsonSchema | undefined)?.enum ?? []).map(String),
    ])
  return options.flatMap(({ properties, items, additionalProperties }) => {
    const next = typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties)
    return typeof next === 'object' && !Array.isArray(next) ? keysAt(next as JsonSchema, rest) : []
  })
}
