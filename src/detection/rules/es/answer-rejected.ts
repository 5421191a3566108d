import { defineSignal } from '../../rule.js'

/** How customers say that an answer was not what they asked for. It calls nobody by itself; in a row it does. */
export const answerRejected = [
  defineSignal({
    id: 'answer_rejected.not_that',
    signal: 'answer_rejected',
    why: { es: 'dice que no era eso', en: 'says that it was not that' },
    patterns: [
      'no (es|era|fue|son|eran) (eso|esa|ese|esas|esos|lo que)',
      '(eso|esa|ese) no (es|era|me sirve|sirve|ayuda|me ayuda|responde|contesta|aplica)',
      'no (me refiero|hablo de|pregunto por|pregunte|pedi|estoy pidiendo|estoy preguntando|te pregunte|le pregunte|quiero eso|busco eso)',
      '^ (no no|que no|no es eso|ninguna|ninguno|nada de eso|tampoco|asi no|negativo) [de (esas|esos|ellas|ellos|las tres|las opciones)|no|po|pues]',
      'no me (dice|dices|esta diciendo|estas diciendo|responde|respondes|contesta|contestas|resuelve|sirve|ayuda|queda claro|deja)',
      'lo que (quiero|necesito|quisiera|pregunto|busco|pido|queria|preciso|digo) [saber|preguntar|decir] es',
      'lo que (te|le|les) (pregunto|pregunte|estoy preguntando|digo|dije|pido)',
    ],
    examples: {
      fires: ['«eso no me sirve»', '«lo que quiero saber es» el horario', '«no me refiero» a ese plan'],
      quiet: ['no es urgente', 'quiero saber el horario', 'eso es todo, gracias'],
    },
  }),
  defineSignal({
    id: 'answer_rejected.known_already',
    signal: 'answer_rejected',
    why: { es: 'ya lo sabía o ya lo hizo', en: 'knew it, or did it, already' },
    patterns: [
      '(ya|eso ya) [lo|la|los|las|te|le|me] (vi|hice|intente|probe|revise|se|busque|lei|mire|puse|envie|mande|dije|di|explique|escribi|pregunte|he hecho|he visto|he probado|he intentado|tengo|recargue|pague|reinicie|verifique)',
      '(si|ok|aja|bueno|esta bien|vale|dale|claro|exacto|correcto) (pero|y) [como|cuando|donde|cual|cuanto|que|por que|el|la|mi|lo]',
      '^ (pero|y entonces|entonces|o sea) [como|cuando|donde|cual|cuanto|que|si|el|la|lo|puedo|se puede]',
      '(si o no|puedo o no [puedo]|se puede o no|hay o no hay|llega o no llega|es o no es|me lo (pueden|puede) decir o no)',
      'por eso [mismo] [te|le|les|es que]',
    ],
    examples: {
      fires: ['«ya lo vi» y no está', '«sí pero cuándo» llega', 'entonces, ¿«se puede o no»?'],
      quiet: ['¿puedo pagar mañana?', 'gracias, muy amable'],
    },
  }),
]
