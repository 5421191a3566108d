import type { Detection, Evidence, HeldBack } from './detection.js'
import type { HoldKind } from './rule.js'

type Language = Detection['language']

const frames = {
  es: {
    escalate: 'Hace falta una persona',
    ask: 'No está claro: se ofrece una persona',
    none: 'Nada pide una persona',
    confidence: 'confianza',
    heldBack: 'No contó',
    history: 'Los últimos mensajes',
  },
  en: {
    escalate: 'A person is needed',
    ask: 'It is not clear: a person is offered',
    none: 'Nothing calls for a person',
    confidence: 'confidence',
    heldBack: 'Did not count',
    history: 'The last messages',
  },
} as const satisfies Record<Language, Record<string, string>>

const because: Readonly<Record<HoldKind, Readonly<Record<Language, string>>>> = {
  negated: { es: 'lo niega', en: 'it is denied' },
  past: { es: 'ya pasó', en: 'it is past' },
  third_person: { es: 'es de otra persona', en: 'it is somebody else’s' },
  not_yet: { es: 'todavía no', en: 'not yet' },
  quoted: { es: 'cita a otro', en: 'it is quoted' },
  name: { es: 'es un nombre', en: 'it is a name' },
  exception: { es: 'es una excepción de la regla', en: 'it is an exception of the rule' },
  hedged: { es: 'lo dice con reservas', en: 'it is said with reservations' },
  chosen: { es: 'es el texto de un botón', en: 'it is the title of a button' },
}

/**
 * A detection in plain words, one finding a line with its quote, in the language the detector was created with. For
 * people who want to know why; programs read the detection itself.
 */
export function explain(detection: Detection): string {
  const { decision, confidence, language, triggers, heldBack, history } = detection
  const frame = frames[language]
  const sure = triggers.length > 0 ? ` (${frame.confidence} ${confidence})` : ''
  return [
    `${frame[decision]}${sure}.`,
    ...triggers.flatMap(({ trigger, confidence, level, evidence }) =>
      evidence.map((one) => `✔ ${trigger} ${confidence} (${level}): ${quoted(one)}`),
    ),
    ...history.map(
      ({ kind, why, messageIds }) => `✔ ${frame.history}: ${why} (${kind}: ${messageIds.join(', ')})`,
    ),
    ...heldBack.map((one) => `✘ ${frame.heldBack}: ${one.trigger}, ${quoted(one)}; ${holdOf(one, language)}`),
  ].join('\n')
}

const quoted = ({ quote, why }: Evidence) => `«${quote}», ${why}`
const holdOf = ({ because: kind, by }: HeldBack, language: Language) =>
  `${because[kind][language]} («${by.quote}»)`
