import { oneLine } from '../report/one-line.js'
import type { Change, ConversationResult, SideResult } from './result.js'
import type { Count, Summary } from './summary.js'
import type { Tally } from './tally.js'

const titles: Readonly<Record<Exclude<Change, 'same'>, string>> = {
  new_escalation: 'A person would now be called',
  gone_escalation: 'A person would no longer be called',
  new_ask: 'A person would now be offered',
  gone_ask: 'A person would no longer be offered',
  priority: 'Called with another priority',
  cause: 'Called for another reason, for somebody else, or on another line',
}

/** The counts as tables. */
export function summaryText(summary: Summary, { malformedLines, merged }: Tally, openMax: number): string {
  const { conversations, messages, escalations, asks, came, changes, repeated, malformed, evicted } = summary
  const table = (title: string, counts: Readonly<Record<string, Count>>) =>
    Object.keys(counts).length === 0
      ? []
      : ['', title, ...Object.entries(counts).map(([name, count]) => row(oneLine(name), count))]
  return [
    `${conversations} conversations, ${messages} messages`,
    '',
    escalations.base === null ? ''.padEnd(40) : `${''.padEnd(34)}${'before'.padStart(8)}${'now'.padStart(8)}`,
    row('a person is called', escalations),
    row('a person is offered', asks),
    row('a person came whom nobody had called', { base: null, now: came }),
    ...(escalations.base === null
      ? []
      : [
          '',
          ...(Object.keys(titles) as (keyof typeof titles)[]).map(
            (change) => `${String(changes[change]).padStart(8)}  ${titles[change]}`,
          ),
        ]),
    ...table('Called for', summary.byReason),
    ...table('Priority', summary.byPriority),
    ...table(
      'Agent type',
      Object.fromEntries(Object.entries(summary.byAgentType).map(([key, now]) => [key, { base: null, now }])),
    ),
    ...table('Tenant', summary.byTenant),
    ...table('Day', summary.byDay),
    '',
    `malformed lines: ${malformed}${repeated > 0 ? `, repeated lines: ${repeated}` : ''}${evicted > 0 ? `; ${evicted} conversations were closed early, since at most ${openMax} are held open` : ''}${merged > 0 ? `; ${merged} are counted under …` : ''}`,
    ...malformedLines.map(({ file, line, why }) => `  ${oneLine(file)}:${line}: ${oneLine(why)}`),
  ]
    .filter((line, at, all) => line.trim() !== '' || all[at - 1]?.trim() !== '')
    .join('\n')
}

function row(name: string, { base, now }: Count): string {
  const difference = base === null ? '' : `  ${now - base > 0 ? '+' : ''}${now - base}`
  return `  ${name.padEnd(36)}${base === null ? '' : String(base).padStart(4)}${String(now).padStart(8)}${difference}`
}

/** A conversation that changed, or in which something was found, in a few lines. */
export function conversationText({
  change,
  tenant,
  conversation,
  file,
  base,
  now,
  lines,
}: ConversationResult): string {
  const head = change === 'same' ? describe(now) : titles[change]
  const sides =
    base && change !== 'same' ? [`    before  ${describe(base)}`, `    now     ${describe(now)}`] : []
  const quoted = lines.flatMap((line) =>
    line.marks.length > 0 || line.base || line.now
      ? [`    ${line.line}  ${line.author}: ${oneLine(marked(line.text, line.marks))}`]
      : [],
  )
  return [`${head}  ${oneLine(`${file}: ${tenant}/${conversation}`)}`, ...sides, ...quoted].join('\n')
}

function describe({ result, call, askedLine, came }: SideResult): string {
  if (call)
    return `called on line ${call.line}: ${[call.reason, ...call.contributing].join(', ')} · priority ${call.priority} · for ${call.agentType}`
  if (result === 'ask') return `offered on line ${askedLine}`
  return came ? 'nobody called; a person came' : 'nobody called'
}

/** « » mark what counts, ‹ › what was held back; where two overlap, the first. */
function marked(text: string, marks: ConversationResult['lines'][number]['marks']): string {
  let at = 0
  let shown = ''
  for (const { start, end, kind } of marks) {
    if (start < at) continue
    const quote = text.slice(start, end)
    shown += text.slice(at, start) + (kind === 'counts' ? `«${quote}»` : `‹${quote}›`)
    at = end
  }
  return shown + text.slice(at)
}
