import type { Policy, TextFacts, Texts } from '../ports/index.js'

/** When the team is there again, as people say it: "mañana a las 9:00", "el lunes a las 9:00". */
function opening({ opensAtMs, timeZone }: TextFacts): string {
  if (opensAtMs === null) return 'en cuanto haya alguien'
  const format = new Intl.DateTimeFormat('es', {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    hour12: false,
    ...(timeZone !== undefined && { timeZone }),
  })
  const parts = Object.fromEntries(format.formatToParts(opensAtMs).map(({ type, value }) => [type, value]))
  return `el ${parts.weekday} a las ${parts.hour}:${parts.minute}`
}

/** The default texts, by how they address the customer. */
export const defaultTexts: Readonly<Record<Policy['form'], Texts>> = {
  tu: {
    handoff: 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.',
    handoffClosed: (facts) =>
      `Ahora no hay nadie del equipo. Ya les dejé tu mensaje: te responden por aquí ${opening(facts)}.`,
    offer: '¿Quieres que te atienda una persona del equipo? Responde sí o no.',
    unclaimed:
      'Todavía no ha podido atenderte nadie del equipo. Tu mensaje sigue en espera; no hace falta que lo repitas.',
    survey: '¿Cómo te atendieron? Responde del 1 (mal) al 5 (muy bien).',
    surveyThanks: '¡Gracias por contarnos!',
  },
  usted: {
    handoff: 'Ya avisé a una persona del equipo. Le responde por aquí en cuanto pueda.',
    handoffClosed: (facts) =>
      `Ahora no hay nadie del equipo. Ya les dejé su mensaje: le responden por aquí ${opening(facts)}.`,
    offer: '¿Quiere que le atienda una persona del equipo? Responda sí o no.',
    unclaimed:
      'Todavía no ha podido atenderle nadie del equipo. Su mensaje sigue en espera; no hace falta que lo repita.',
    survey: '¿Cómo le atendieron? Responda del 1 (mal) al 5 (muy bien).',
    surveyThanks: '¡Gracias por contarnos!',
  },
  vos: {
    handoff: 'Ya avisé a una persona del equipo. Te responde por acá en cuanto pueda.',
    handoffClosed: (facts) =>
      `Ahora no hay nadie del equipo. Ya les dejé tu mensaje: te responden por acá ${opening(facts)}.`,
    offer: '¿Querés que te atienda una persona del equipo? Respondé sí o no.',
    unclaimed:
      'Todavía no pudo atenderte nadie del equipo. Tu mensaje sigue en espera; no hace falta que lo repitas.',
    survey: '¿Cómo te atendieron? Respondé del 1 (mal) al 5 (muy bien).',
    surveyThanks: '¡Gracias por contarnos!',
  },
}
