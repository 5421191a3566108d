import { defineSignal } from '../../rule.js'

/**
 * How bots say that they do not know or did not understand. Looked for in the bot's texts, never in the customer's.
 * "Lo siento, no tengo ese color" is an answer: what is missing must be knowledge, not goods.
 */
export const botFallback = [
  defineSignal({
    id: 'bot_fallback.not_understood',
    signal: 'bot_fallback',
    why: { es: 'el bot dice que no entendió', en: 'the bot says it did not understand' },
    patterns: [
      'no [te|le|lo|la|os|he|hemos|podido|logr~|pude|puedo|consigo|alcanz~ a|estoy segur~ de] [haber~] (entend~|entiend~|comprend~|capt~|reconoc~|reconozco|interpret~|identific~)',
      '(opcion|respuesta|entrada|seleccion) {2} (invalid~|incorrect~|no (es [una]|valid~|reconocid~))',
      '(reformul~|replante~|otras palabras|ser mas (especific~|breve|clar~))',
      '(escrib~|di~|dec~|explic~|intent~|prueb~|repet~|pregunt~) {3} de otr~',
    ],
    examples: {
      fires: [
        'Perdón, «no te entendí». Intenta otra vez',
        '¿Puedes «reformular» tu pregunta?',
        '«Opción no válida»',
      ],
      quiet: ['Abrimos a las 9', 'Entendido, ya lo anoto'],
    },
  }),
  defineSignal({
    id: 'bot_fallback.not_known',
    signal: 'bot_fallback',
    why: { es: 'el bot dice que no sabe o no puede', en: 'the bot says it does not know or cannot' },
    patterns: [
      'no (tengo|cuento con|dispongo de|encontr~|encuentro|manejo) {2} (informacion|respuesta/|dato/|detalles|resultados)',
      'no (puedo|se|sabria|podria|estoy (capacitad~|program~)) [como|para] (ayudar~|responder~|resolver~|contestar~|decir~|atender~)',
      'no lo se|(eso|esto) no [lo] se|no se (nada|mucho) de|estoy aprendiendo',
      '(solo|unicamente) (puedo|se) (ayudar~|responder~|informar~)',
    ],
    examples: {
      fires: ['«No tengo información» sobre eso', '«No puedo ayudarte» con eso'],
      quiet: [
        'No tengo ese color, pero sí en azul',
        'Lo siento, no tengo el 38',
        'Puedo ayudarte con tu pedido',
      ],
    },
  }),
]
