import type { Outcome } from '../conversation/index.js'
import { oneLine } from '../text/index.js'
import { priorities, reasons } from '../triage/index.js'
import type { Metrics } from './metrics.js'
import { priorityTexts, reasonTexts } from './notice-text.js'
import type { SlaResult } from './sla.js'
import { countText, percentText, spanText } from './spoken.js'
import type { Timing } from './timing.js'

const outcomeTexts: Readonly<Record<Outcome, string>> = {
  resolved_by_person: 'resueltos por una persona',
  returned_unclaimed: 'devueltos al bot sin que nadie los tomara',
  returned_idle: 'devueltos al bot porque la persona dejó de escribir',
  cancelled_by_customer: 'cancelados por el cliente',
  failed: 'fallidos',
  reset_by_operator: 'reiniciados por el equipo',
}
const ORPHANS_SHOWN = 10
const UNMEASURED = 'sin datos'

/** What a day's metrics say, line by line. Lines that would say nothing are left out; what was not measured says so. */
export function summaryLines(metrics: Metrics, nowMs: number): string[] {
  if (metrics.episodes === 0)
    return ['No se llamó a ninguna persona.', ...usageLines(metrics), ...orphanLines(metrics, nowMs)]
  return [
    `${countText(metrics.episodes, 'caso', 'casos')}; ${metrics.open === 0 ? 'ninguno sigue abierto' : countText(metrics.open, 'sigue abierto', 'siguen abiertos')}`,
    `Motivos: ${listed(reasons, metrics.byReason, reasonTexts)}`,
    `Prioridad: ${listed(priorities.toReversed(), metrics.byPriority, priorityTexts)}`,
    ...(metrics.open < metrics.episodes
      ? [`Cierre: ${listed(Object.keys(outcomeTexts) as Outcome[], metrics.byOutcome, outcomeTexts)}`]
      : []),
    `Clientes que escribieron y llegaron a una persona: ${escalationText(metrics)}`,
    `Hasta que alguien lo toma: ${timingText(metrics.timeToClaim)}`,
    `Primera respuesta de una persona: ${timingText(metrics.firstResponse)}`,
    `Respuesta a cada mensaje: ${timingText(metrics.responseTime)}`,
    ...slaLines(metrics),
    `Satisfacción: ${satisfactionText(metrics)}`,
    ...usageLines(metrics),
    ...orphanLines(metrics, nowMs),
  ]
}

/** The most frequent first; those that did not happen are left out. */
function listed<K extends string>(
  keys: readonly K[],
  counts: Readonly<Record<K, number>>,
  texts: Readonly<Record<K, string>>,
): string {
  return keys
    .filter((key) => counts[key] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .map((key) => `${texts[key]} (${counts[key]})`)
    .join(', ')
}

function escalationText({ escalation: { conversations, activeConversations, rate } }: Metrics): string {
  return rate === null
    ? `${conversations}, porcentaje ${UNMEASURED}`
    : `${conversations} de ${activeConversations} conversaciones (${percentText(rate)})`
}

function timingText(timing: Timing): string {
  const { count, medianMs, p90Ms } = timing.inHours ?? timing
  if (medianMs === null || p90Ms === null) return UNMEASURED
  const inHours = timing.inHours ? ' en horario de atención' : ''
  return `mediana ${spanText(medianMs)}, 90 % en ${spanText(p90Ms)} o menos${inHours} (${countText(count, 'medición', 'mediciones')})`
}

function slaLines({ sla }: Metrics): string[] {
  const line = (name: string, result: SlaResult | null | undefined) => {
    if (!sla || !result) return []
    const promise = `${name} en ${spanText(result.targetMs)}, meta ${percentText(sla.target)}`
    if (result.share === null) return [`${promise}: todavía ninguno vencía`]
    const met = result.met ? 'se cumple' : 'no se cumple'
    return [`${promise}: ${result.held} de ${result.due} (${percentText(result.share)}), ${met}`]
  }
  return [...line('Tomar', sla?.claim), ...line('Responder', sla?.firstResponse)]
}

function satisfactionText({ satisfaction: { asked, delivered, answered, mean } }: Metrics): string {
  if (asked === 0) return 'no se preguntó'
  const asking = `${countText(asked, 'pregunta', 'preguntas')}, ${countText(delivered, 'entregada', 'entregadas')}`
  if (mean === null) return `sin respuestas (${asking})`
  return `${mean.toFixed(1).replace('.', ',')} de 5 (${countText(answered, 'respuesta', 'respuestas')}, ${asking})`
}

function usageLines({ usage }: Metrics): string[] {
  return usage.map(({ meter, used, limit, share }) =>
    share === null
      ? `Uso de ${oneLine(meter)}: ${used}, sin límite`
      : `Uso de ${oneLine(meter)}: ${used} de ${limit} (${percentText(share)})`,
  )
}

function orphanLines({ orphans }: Metrics, nowMs: number): string[] {
  if (orphans.length === 0) return []
  const left = orphans.length - ORPHANS_SHOWN
  return [
    `Abiertos en los que nadie del equipo hizo nada en 24 h: ${orphans.length}`,
    ...orphans
      .slice(0, ORPHANS_SHOWN)
      .map(({ conversationId, reason, priority, phase, lastActivityAtMs }) => {
        const holder = phase === 'waiting' ? 'nadie lo tomó' : 'lo tomó una persona'
        const since = spanText(nowMs - lastActivityAtMs)
        return `  ${conversationId}: ${reasonTexts[reason]}; prioridad ${priorityTexts[priority]}; ${holder}; ${since}`
      }),
    ...(left > 0 ? [`  y ${left} más`] : []),
  ]
}
