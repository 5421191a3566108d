import { defineSignal } from '../../rule.js'

/** How bots say that they do not know or did not understand. Looked for in the bot's texts, never in the customer's. */
export const botFallback = [
  defineSignal({
    id: 'bot_fallback.not_understood',
    signal: 'bot_fallback',
    why: { es: 'el bot dice que no entendió', en: 'the bot says it did not understand' },
    patterns: [
      'no [te|le|lo|la|os|logro|logre|pude|puedo|consigo|consegui|alcanzo a|alcance a|estoy seguro de|estoy segura de|me quedo claro] (entendi|entiendo|entender|entenderte|entenderle|entendido|comprendi|comprendo|comprender|comprenderte|capte|reconozco|reconoci|reconocer|interpretar|identificar|haber entendido|haberte entendido|haber comprendido)',
      'no (he|hemos) (entendido|comprendido|podido entender|podido comprender|logrado entender)',
      'no (reconozco|reconoci|identifico|manejo) (esa|esta|tu|su|la) (opcion|respuesta|consulta|solicitud|palabra|frase|peticion)',
      '(opcion|respuesta|entrada|seleccion) (no valida|invalida|incorrecta|no reconocida)',
      '(eso|esa respuesta|esa opcion) no (es valida|es una opcion|esta entre las opciones|figura)',
      '(puedes|puede|podrias|podria|podes|intenta|intente|trata de|trate de|prueba|proba) [por favor] [a] (reformular|reformularlo|replantear|escribirlo de otra|decirlo de otra|explicarlo de otra|repetirlo|repetir tu|repetir su|ser mas especifico|ser mas especifica|ser mas claro)',
      '(reformula|reformule|reformular|replantea) [tu|su|la] (pregunta|consulta|mensaje|solicitud)',
      '(escribelo|escribilo|escribalo|dilo|decilo|digalo|preguntame|preguntelo) (de otra forma|de otra manera|de otro modo|con otras palabras)',
    ],
    examples: {
      fires: [
        'Perdón, «no te entendí». Intenta otra vez',
        '¿«Puedes reformular» tu pregunta?',
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
      'no (tengo|cuento con|dispongo de|encontre|encuentro|manejo|poseo) [esa|la|una|mas|suficiente|ninguna|informacion] (informacion|respuesta|datos|dato|detalles|resultados|nada) [sobre|de|acerca|al respecto]',
      'no (puedo|se|sabria|podria|estoy capacitado|estoy capacitada|estoy habilitado) [como] (ayudarte|ayudarle|ayudar|responder|responderte|responderle|resolver|contestar|decirte|decirle|gestionar|procesar|atender|para)',
      'no [lo] se [mucho|nada] (de|sobre) (eso|esto|ese|este)',
      'sobre eso no se',
      '(solo|unicamente) (puedo|se|estoy para) (ayudarte|ayudarle|ayudar|responder|informar|contestar) (con|sobre|en|preguntas|consultas|temas)',
      '(lo siento|disculpa|disculpe|perdon|uy|ups|lamentablemente) {3} no (puedo|pude|tengo|se|cuento|encuentro|encontre|entiendo|entendi)',
    ],
    examples: {
      fires: ['«No tengo información sobre» eso', '«Lo siento, no puedo» hacer eso'],
      quiet: ['No tengo ese color, pero sí en azul', 'Puedo ayudarte con tu pedido'],
    },
  }),
]
