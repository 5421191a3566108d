import * as z from 'zod'
import { type Trigger, triggers } from '../detection/index.js'

/** A message and what careful readers say of it. */
export interface LabelledLine {
  readonly text: string
  /** The triggers that hold; empty for an ordinary message. */
  readonly gold: readonly Trigger[]
  /** The triggers this line can be judged by; others are not scored on it. */
  readonly known: readonly Trigger[]
  /** True where two readers differ: only whether it asks or escalates is of interest. */
  readonly unclear: boolean
  readonly source: string
  /** Lines made from one template; recall is averaged over families. */
  readonly family: string
  readonly dialect: string | null
}

const jsonSchema = z.object({
  text: z.string(),
  gold: z.array(z.enum(triggers)),
  known: z.array(z.enum(triggers)).default([...triggers]),
  source: z.string().optional(),
  family: z.string().optional(),
  dialect: z.string().optional(),
})

/**
 * Reads one line of a labelled file: JSON (`{"text", "gold", "known"?, "source"?, "family"?, "dialect"?}`) or
 * `gold<TAB>dialect<TAB>text`, where gold is trigger names joined by commas, `-` for none, `?` for unclear.
 * `place` (file and line) stands for the source and the family where the line names none.
 * @throws SyntaxError that says what is wrong, without the place.
 */
export function readLabelledLine(line: string, file: string, place: string): LabelledLine {
  return line.startsWith('{') ? readJson(line, file, place) : readColumns(line, file, place)
}

function readJson(line: string, file: string, place: string): LabelledLine {
  const parsed = jsonSchema.safeParse(parseJson(line))
  if (!parsed.success) throw new SyntaxError(z.prettifyError(parsed.error))
  const { text, gold, known, source = file, family, dialect = null } = parsed.data
  return { text, gold, known, unclear: false, source, family: family ?? source ?? place, dialect }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new SyntaxError('is not valid JSON')
  }
}

function readColumns(line: string, file: string, place: string): LabelledLine {
  const columns = line.split('\t')
  if (columns.length !== 3)
    throw new SyntaxError(`has ${columns.length} columns instead of gold, dialect and text`)
  const [gold = '', dialect = '', text = ''] = columns
  const names = gold === '-' || gold === '?' ? [] : gold.split(',')
  const unknown = names.find((name) => !triggers.includes(name as Trigger))
  if (unknown !== undefined) throw new SyntaxError(`"${unknown}" is no trigger`)
  // Each line was written on its own, so each is a family of its own.
  return {
    text,
    gold: names as Trigger[],
    known: triggers,
    unclear: gold === '?',
    source: file,
    family: place,
    dialect,
  }
}
