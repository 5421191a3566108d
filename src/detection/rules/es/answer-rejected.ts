import { defineSignal } from '../../rule.js'

/** How customers say that an answer was not what they asked for. It calls nobody by itself; in a row it does. */
export const answerRejected = [
  defineSignal({
    id: 'answer_rejected.not_that',
    signal: 'answer_rejected',
    why: { es: 'dice que no era eso', en: 'says that it was not that' },
    patterns: [
      'no (es|era|fue|son) (eso|esa|ese|lo que)',
      '(eso|esa|ese) no [me] (es|era|sirve|ayuda|<answer.now>|aplica|pedi|pregunt~)',
      'no [te|le] (me refiero|hablo de|pedi|pregunt~|estoy (pidiendo|preguntando))',
      '^ (no no|que no|ningun~|nada de eso|tampoco|asi no|negativo)',
      'no me [est~] (dice/|diciendo|<answer.now>|<answer.ger>|resuelve/|sirve|ayuda/|queda claro)',
      'lo que (<want>|pregunto|digo|(te|le) (pregunt~|digo|dije|estoy)) [saber|decir] [es]',
      'ya (te|le|les|se lo|se la) (dije|di|explique|escribi|pregunte|mande|envie)|(si|puedo|llega|hay|viene) o no',
    ],
    examples: {
      fires: [
        '«eso no me sirve»',
        '«lo que quiero saber es» el horario',
        '«no me refiero» a ese plan',
        '«ya te dije» el número',
      ],
      quiet: ['no es urgente', 'quiero saber el horario', 'eso es todo, gracias'],
    },
  }),
  defineSignal({
    id: 'answer_doubted.but',
    signal: 'answer_doubted',
    why: { es: 'insiste, o ya lo sabía', en: 'insists, or knew it already' },
    patterns: [
      '(ya|eso) [eso] [lo|la|los|las] [he] (vi|hice|intente|probe|revise|se|lei|mire|puse|tengo|pague|hecho|visto|probado|recargue|reinicie)',
      '(si|ok|aja|bien|vale|claro|exacto|correcto|entiendo|perfecto) pero',
      '^ (pero|entonces|o sea|es que|si|disculp~)',
      'no (quiero|necesito|busco|es)|por eso|sigue igual',
    ],
    examples: {
      fires: ['«ya lo vi» y no está', '«sí pero» cuándo llega', '«no quiero» otro'],
      quiet: ['¿puedo pagar mañana?', 'gracias, muy amable'],
    },
  }),
]
