import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const immune = ['negated', 'hedged'] as const

/** What two careful people would read differently: asked about, never escalated by itself. */
const rules = [
  defineRule({
    id: 'complaint.lukewarm',
    trigger: 'complaint',
    why: { es: 'ni contento ni descontento', en: 'neither content nor discontented' },
    patterns: [
      '(ni fu ni fa|ni tan (bueno/|bien)|ahi (va|nomas)|(pudo|podria) (ser|estar|haber) mejor)',
      '^ [pues] [ahi] (mas o menos|regular|maso) $$',
      '(pero bueno|ni modo|en fin|que se le va a hacer|no importa) $',
      '(pense|pensaba|crei|imaginaba) que {1} (era/|venia/|iba/|incluia|llegaba/|tenia/)|suponia que',
      'antes {1} (era/|eran|venia/|venian|llegaba/|costaba/|duraba/)',
      'no (era|esta|quedo|salio|es) [tan|igual] [lo] que [me]',
      '(tardo|tarde|demoro|demorando|demorado|tardando) {4} (pero|no|o)',
      'por que {3} (tan|tanto|todavia|subio|me cobr~)',
      '(me parece|me late|me huele|me suena|me quedo) {2} (raro/|mucho|mal|poco|extraño)',
      '(dijeron|contaron|dicen|dijo) {4} (pero|a veces|no (entregan|llega/|cumplen))',
      '(sigue/|continua) {1} (en (camino|proceso|revision)|pendiente|igual)',
      '(deja/|dejalo|dejelo|olvid~) {1} (no importa|asi)',
    ],
    weight: 0.5,
    immune,
    examples: {
      fires: [
        'la sopa «ni fu ni fa»',
        'hola, «regular»',
        'se «demoró bastante pero» llegó',
        '«pensé que venía» con cable',
        'la masa «antes era» más suave',
        'uy «me parece mucho» por un corte',
      ],
      quiet: ['¿cuánto sale más o menos?', 'mi hermana llega tarde', 'por qué no, envíelo'],
    },
  }),
  defineRule({
    id: 'technical_issue.whose',
    trigger: 'technical_issue',
    why: {
      es: 'no sabe si falla o de quién es la falla',
      en: 'does not know whether it fails, or whose fault it is',
    },
    patterns: [
      '(tal vez|o|capaz|quiza/|sera|creo|parece) [que] (es|sera|sea) [problema] [de] (mi|la|el|idea)',
      '(no se|creo) {1} (si|que) {2} (hice|puse|llego|mande|bien|mal)',
      '(puse|puesto|pedi|pedido|marque) otro/ (direccion|talla|fecha|cuenta|color|numero)',
      'no creo que {1} sea',
      'a (veces|ratos) {2} (no|se|si)',
      'me (salio|sale|aparece|aparecio) {1} (aviso|mensaje|letrero|cosa)',
      '(se queda|se quedo) {1} (cargando|pensando)',
    ],
    weight: 0.5,
    immune,
    examples: {
      fires: [
        'no abre, «o será mi» internet',
        '«creo que puse mal» la talla',
        'perdón, «puse otra talla»',
        '«a veces no» suena',
      ],
      quiet: ['¿es la app nueva?', 'quiero otra talla'],
    },
  }),
  defineRule({
    id: 'negotiation.beyond_means',
    trigger: 'negotiation',
    why: { es: 'se le sale del presupuesto', en: 'it is beyond their means' },
    patterns: [
      '(precio|presupuesto) {2} (alto|elevado|subido|mucho|apretado)',
      '(se me (sale|va|escapa|pasa)|no (llego|alcanzo|me alcanza)) {3} (precio|presupuesto|mano/|tanto|todo)',
      'salga {2} (menos|comodo|barat~|accesible)',
      '(pensarlo|lo pienso) $',
    ],
    weight: 0.5,
    immune,
    examples: { fires: ['uy «se me va de presupuesto»'], quiet: ['¿llega mañana?'] },
  }),
  defineRule({
    id: 'bot_accusation.trust',
    trigger: 'bot_accusation',
    why: { es: 'pregunta si es de fiar', en: 'asks whether it can be trusted' },
    patterns: [
      '(es|son|sera) [si|de] (legal/|confiable/|de fiar|serio/|verdad (ese|esa|el|la)|original/ (o|no)|seguro (poner|pagar|comprar|dar))',
    ],
    weight: 0.5,
    immune,
    examples: { fires: ['¿«es seguro pagar» aquí?'], quiet: ['es seguro de vida'] },
  }),
]

/** Rules of several triggers that only ask. */
export const unclear: RulesPart = { rules, expansions: {} }
