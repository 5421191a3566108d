import { explain } from '../../detection/index.js'
import { createJudge, evidenceIn, type Judgement } from '../../testing/create-judge.js'
import { type Command, choiceOf, exit, formatOf, Misuse, textOf } from '../command.js'
import { loadSubject } from '../input/load-subject.js'
import { readText, STDIN } from '../input/read-text.js'
import { type Paint, paintFor } from '../report/paint.js'

/** `relevo explain` */
export const explainCommand: Command = {
  name: 'explain',
  usage: '[TEXT]',
  summary: 'tell what a message leads to, and why',
  details:
    'Without a text, or with "-", standard input is the message. « » mark what counts, ‹ › what was held back.',
  options: {
    policy: { type: 'string', value: 'FILE', help: 'judge by this policy' },
    ruleset: { type: 'string', value: 'FILE', help: 'judge by the ruleset of this module' },
    language: { type: 'string', value: 'NAME', help: 'es (default) or en' },
    format: { type: 'string', value: 'NAME', help: 'text (default) or json' },
    json: { type: 'boolean', help: 'the same as --format json' },
  },
  async run(args, options, { stdin, stdout }) {
    const format = formatOf(options, ['text', 'json'])
    const language = choiceOf(options, 'language', ['es', 'en'])
    const [given = STDIN, ...more] = args
    if (more.length > 0) throw new Misuse('explain takes one text; put it in quotes.')
    if (given === STDIN && stdin.isTTY) throw new Misuse('explain needs a text.')
    const { policy, ruleset } = await loadSubject({
      policy: textOf(options, 'policy'),
      ruleset: textOf(options, 'ruleset'),
    })
    const text = given === STDIN ? (await readText(STDIN, stdin)).replace(/\r?\n$/, '') : given
    const judgement = createJudge({ language, ...(policy && { policy }), ...(ruleset && { ruleset }) })(text)
    stdout.write(
      `${format === 'json' ? JSON.stringify(judgement, null, 2) : asText(judgement, paintFor(stdout))}\n`,
    )
    return exit.fine
  },
}

function asText(judgement: Judgement, paint: Paint): string {
  const { decision, priority, agentType, reasons } = judgement
  const outcome = {
    escalate: `→ escalates: ${reasons.join(', ')} · priority ${priority} · for ${agentType}`,
    ask: '→ asks: a person is offered',
    none: '→ stays quiet: the bot may answer',
  }
  return [
    marked(judgement, paint),
    '',
    paint('bold', outcome[decision]),
    ...explain(judgement.detection).split('\n'),
  ].join('\n')
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly counts: boolean
}

/** The text with its quotes marked; where two overlap, the first. */
function marked({ text, detection }: Judgement, paint: Paint): string {
  const found: Mark[] = [
    ...evidenceIn(detection).map(({ start, end }) => ({ start, end, counts: true })),
    ...detection.heldBack.map(({ start, end }) => ({ start, end, counts: false })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  let shown = ''
  for (const { start, end, counts } of found) {
    if (start < at) continue
    const quote = text.slice(start, end)
    shown += text.slice(at, start) + (counts ? paint('green', `«${quote}»`) : paint('yellow', `‹${quote}›`))
    at = end
  }
  return shown + text.slice(at)
}
