import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

/** What two careful people would read differently: asked about, never escalated by itself. */
const rules = [
  defineRule({
    id: 'complaint.lukewarm',
    trigger: 'complaint',
    why: { es: 'ni contento ni descontento', en: 'neither content nor discontented' },
    patterns: [
      '(ni fu ni fa|ahi (va|nomas)|(pudo|podria) {1} mejor)',
      '^ [ahi] (mas o menos|regular) $$',
      '(pero bueno|ni modo|en fin|no importa|lo pienso|no se puede) $',
      '(pense|pensaba|crei) que {1} (era/|venia/|incluia|tenia/)',
      'antes {1} (era/|eran|venia/|costaba/)',
      'no (era|esta|quedo|salio) {1} que',
      '(tardo|tarde|demoro) {4} (pero|no)',
      'por que {3} (tan|todavia|subio|me cobr~)',
      '(me parece|me suena|me quedo) {2} (raro/|mucho|mal|poco)',
      '(dijeron|dicen|dijo) {4} (pero|a veces)',
      '(sale|va|escapa|llego) {2} (precio|presupuesto|tanto)',
      '(es|son|sera) [si|de] (legal|confiable/|verdad (ese|el|la)|seguro (poner|pagar|comprar))',
      '(tal vez|o|capaz|quiza/|sera|creo) (es|sera|sea) (mi|la|el)',
      '(no se|creo) {1} (si|que) {2} (hice|puse|llego|bien|mal)',
      'no creo que {1} sea',
    ],
    weight: 0.5,
    immune: ['negated', 'hedged'],
    examples: {
      fires: [
        'la sopa «ni fu ni fa»',
        'hola, «regular»',
        'se «demoró bastante pero» llegó',
        '«pensé que venía» con cable',
        'la masa «antes era» más suave',
        'uy «me parece mucho» por un corte',
        'uy se me «va de presupuesto»',
        '¿«es seguro pagar» aquí?',
        'no abre, «o será mi» internet',
      ],
      quiet: [
        '¿cuánto sale más o menos?',
        'mi hermana llega tarde',
        'por qué no, envíelo',
        'quiero otra talla',
      ],
    },
  }),
]

/** Rules that only ask. */
export const unclear: RulesPart = { rules, expansions: {} }
