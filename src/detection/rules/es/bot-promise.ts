import { defineSignal } from '../../rule.js'

const somebody =
  '(un|una|algun|alguno de|uno de|nuestro/|otro/|el|la|tu|su) {2} (<people>|<role>|<boss>|<folk>|compañero/|colega|equipo|area|departamento)'
const you = '(te|lo|la|le|os|los|las|les)'
const comes =
  '(<attend.would>|<attend.now>|<call.would>|<write.would>|<answer.would>|<attend.inf>|<call.inf>|<write.inf>)'

/** How bots promise that a person comes. Looked for in the bot's texts: where nobody was called, it is a lie. */
export const botPromise = [
  defineSignal({
    id: 'bot_promise.person',
    signal: 'bot_promise',
    why: { es: 'el bot promete que viene una persona', en: 'the bot promises that a person comes' },
    patterns: [
      `${you} (<pass.i>|<pass.will>|(voy|vamos) a <pass.inf>|(estoy|estamos) <pass.ger>|(he|hemos) <pass.part>) {1} (con|a) (alguien|${somebody})`,
      `(voy|vamos) a (comunicarte|pasarte|transferirte|conectarte|derivarte|contactarte|<pass.infit>) {1} (con|a) (alguien|${somebody})`,
      `${somebody} {2} ${you} [(va|van) a] ${comes}`,
      `${you} [(va|van) a] ${comes} {1} (alguien|${somebody})`,
      `(avise|avisamos|notifique|notificamos|(he|hemos) (avisado|notificado)) {1} (alguien|${somebody})`,
    ],
    unless: [
      '(quieres|quiere|queres|deseas|desea|prefieres|prefiere|gustas|gusta|necesitas|necesita) {5} <pass.i>',
      'no <pass.i>',
    ],
    examples: {
      fires: [
        'Claro, «te comunico con un asesor»',
        'Ya «avisé a nuestro equipo»',
        'En breve «un compañero te va a escribir»',
        '«Le atenderá uno de nuestros ejecutivos»',
        '«Vamos a transferirlo con el área» de ventas',
      ],
      quiet: [
        '¿Quieres que te comunique con un asesor?',
        'Te paso el precio',
        'Si quieres te comunico con un asesor',
      ],
    },
  }),
]
