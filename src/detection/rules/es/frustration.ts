import { defineRule } from '../../rule.js'

const trigger = 'frustration'

/** The conversation itself fails: not understood, repeated, the same answer again. */
export const frustration = [
  defineRule({
    id: 'frustration.not_understood',
    trigger,
    why: { es: 'siente que no lo entienden', en: 'feels not understood' },
    patterns: [
      'no (me|nos) (entiendes|entendes|entiende|entienden|estas entendiendo|esta entendiendo|estan entendiendo|comprendes|comprende|estas escuchando|escuchas|lees|leen|lee|hace caso|hacen caso|haces caso|contestas|contesta|respondes|responde lo que)',
      '(no (entiendes|entendes|entiende) nada|no es lo que (pregunte|te pregunte|pedi|dije|pido)|eso no (fue|es) lo que (pregunte|pedi|dije|te pregunte))',
      '(eso|no) (no te pregunte|no pregunte eso|te pregunte eso|te estoy preguntando eso|pregunte eso)',
      '(no (estas|esta|estan) (ayudando|sirviendo|ayudandome)|no me (ayudas|ayuda|ayudan) (en nada|para nada|nada))',
    ],
    immune: ['negated'],
    weight: 0.83,
    examples: {
      fires: [
        'es que «no me entiendes»',
        '«eso no es lo que pregunté»',
        'che «no entendés nada»',
        '«no me ayudas en nada»',
      ],
      quiet: ['no entiendo cómo se paga', 'ya me entendiste, gracias', '¿no me entregan a domicilio?'],
    },
  }),
  defineRule({
    id: 'frustration.repeating',
    trigger,
    why: { es: 'tuvo que repetir o recibe siempre lo mismo', en: 'had to repeat, or always gets the same' },
    patterns: [
      'ya (te|le|les|se) (dije|lo dije|la dije|explique|lo explique|conteste|escribi|mande|pregunte|lo pregunte|respondi|comente|he dicho|lo he dicho)',
      '(cuantas veces|otra vez lo mismo|siempre lo mismo|siempre (respondes|contestas|dices|responde|contesta|dice) lo mismo|me (repites|repetis|repite|repiten) lo mismo|la misma respuesta|el mismo mensaje|lo mismo de siempre|dale con lo mismo)',
      '(te|le|les) (repito|lo repito|vuelvo a (decir|repetir|preguntar|explicar))',
    ],
    unless: [
      'ya (le|les|te) (dije|explique|comente|mande|escribi) {3} (mi|a mi|gracias|esposa|esposo|el comprobante)',
    ],
    weight: 0.8,
    examples: {
      fires: [
        '«ya te dije» que es la talla M',
        '¿«cuántas veces» tengo que decirlo?',
        '«siempre contestas lo mismo»',
        '«me repites lo mismo»',
      ],
      quiet: [
        '¿me repite el precio por favor?',
        'ya le mandé el comprobante, gracias',
        'quiero lo mismo de la vez pasada',
      ],
    },
  }),
  defineRule({
    id: 'frustration.insult',
    trigger,
    why: { es: 'insulta al bot o a quien contesta', en: 'insults the bot' },
    patterns: [
      '(eres|sos|son|que) [un|una|unos|tan|muy|bien|re] (inutil|inutiles|idiota|idiotas|estupido|estupida|imbecil|incompetente|incompetentes|inservible|pendejo|pendeja|boludo|pelotudo|menso|mensa|bruto|bruta|tarado|tarada|huevon|weon|gilipollas|tonto|tonta|baboso|bestia)',
      '(vete|andate|vayanse|ve) a la (mierda|verga|chingada|concha)',
    ],
    weight: 0.78,
    examples: {
      fires: ['«eres un inútil»', '«sos un tarado»', '«qué incompetentes»'],
      quiet: ['no soy tonto, ya entendí', 'qué bien, gracias', 'soy muy bruto para la tecnología jaja'],
    },
  }),
]
