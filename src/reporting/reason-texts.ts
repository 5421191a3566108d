import type { Reason } from '../triage/index.js'

/** How each reason reads in a notice to the team. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  human_request: 'pide hablar con una persona',
  manager_request: 'pide a alguien con mando',
  complaint: 'tiene una queja',
  bot_accusation: 'acusa de engaño al negocio o al bot',
  urgency: 'tiene urgencia',
  negotiation: 'quiere negociar',
  technical_issue: 'tiene una falla técnica',
  frustration: 'está frustrado con la conversación',
  low_confidence: 'el bot no está seguro de sus respuestas',
  repeated_failure: 'el bot falló varias veces',
  bot_error: 'el bot tuvo un error',
  manual: 'alguien del equipo lo pidió',
  takeover: 'una persona tomó la conversación',
}

/** Reasons that do not speak of the customer. */
const ABOUT_OTHERS = /^(el bot|alguien|una persona)/

/** "Ana pide…", but "Ana: el bot falló…". */
export const whoWhy = (who: string, why: string) => `${who}${ABOUT_OTHERS.test(why) ? ':' : ''} ${why}`
