import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'manager_request'

/** The customer's own boss or rank, a post, another meaning, a matter over and done. */
const unless = [
  '(mi|mis|soy|somos|ser|curso|puesto|cargo|para|como) [de|del|para] {1} <mr_rank>',
  '<mr_rank> (final|legal|(de|del) (mi|familia|[la|el|una] (cuenta|tarjeta|poliza|moto|carro|pelicula|capitulo)))',
  '(<talk.did>|<talk.part>|pude|acabo|dejo|tengo|sente) {3} con <mr_boss>',
  'no [me] (<want>|<pass.wish>) {2} con <mr_boss>',
  'con <mr_boss> {2} (<talk.did>|<talk.part>|quedamos)',
  'con <mr_boss> no $',
  '<mr_boss> {4} (estreno|vale|felicit~|cuando lleg~)',
  '(lo|a) (reciba|nombre)',
]

const rules = [
  defineRule({
    id: 'manager_request.talk',
    trigger,
    why: { es: 'quiere tratarlo con alguien con mando', en: 'wants to take it to somebody with rank' },
    patterns: [
      '[<want>|<can>|voy a] (<mr_go.inf>|<mr_go.infme>|<mr_go.infit>|<mr_go.i>|hablare~|contare~) {2} (con|a|al|ante) <mr_boss>',
      '<want> [a|al|con] <mr_boss>',
      'con <mr_boss> [{4} (<want>|<can>)]',
      '(explicacion|respuesta|solucion) (de|del) <mr_boss>',
    ],
    unless,
    immune: ['past'],
    weight: 0.9,
    examples: {
      fires: [
        '«quiero hablar con el gerente»',
        'esto lo «arreglo con su jefa»',
        'le «voy a contar todo al dueño»',
        '«Con la encargada» por favor',
        '«necesito a alguien de más rango»',
        'solicito una reunión «con el director»',
      ],
      quiet: [
        'no quiero hablar con el gerente, solo saber el precio',
        'necesito hablar con mi jefe y le confirmo',
        'ya hablé con el gerente y me lo aprobó',
        'con el gerente ya quedamos en el precio',
      ],
    },
  }),
  defineRule({
    id: 'manager_request.bring',
    trigger,
    why: {
      es: 'pide que venga o atienda alguien con mando',
      en: 'wants somebody with rank to come or attend',
    },
    patterns: [
      '(<pass_me>|<attend_me>|<call_me>|<give.cmdme>|ponme) {1} [con|a|al] <mr_boss>',
      '(<call.cmd>|<pass.cmd>|<pass.cmdit>|<tell.cmd>|<tell.cmdit>|dile) {1} (a|al) <mr_boss>',
      '<want> que {2} <mr_boss>',
      '(que|o) [se|me|nos] [lo] (<mr_come.wish>|<mr_come.would>) {1} <mr_boss>',
      'que <mr_boss> {2} <mr_come.wish>',
      '<could> <mr_come.inf> <mr_boss>',
      '(se|lo|hare) {2} (enter~|saber|sepa) [al] <mr_boss>',
      '(get|need|speak|talk) {2} (the|your) <boss>',
    ],
    unless,
    weight: 0.88,
    examples: {
      fires: [
        'che «pasame con el encargado»',
        '«comuníqueme con la dueña» por favor',
        '«que me llame el supervisor»',
        '«llamen al encargado» ahora',
        '«dígale a su jefe» que me escriba',
        'de esto «se va a enterar tu jefa»',
      ],
      quiet: [
        'me atendió el gerente muy bien',
        'que mi jefe me llame no importa',
        'no me pase con el supervisor',
        'que lo reciba el encargado del edificio',
      ],
    },
  }),
  defineRule({
    id: 'manager_request.there',
    trigger,
    why: { es: 'pregunta por alguien con mando', en: 'asks for somebody with rank' },
    patterns: [
      '(esta|anda|hay|habra|se encuentra) [por ahi|disponible] <det> <mr_rank>',
      '<det> <mr_rank> [de {2}] (esta|anda) $',
      'quien (manda|esta a cargo) <mr_place>',
      '(quien (es|esta)|donde esta|como se llama) <det> <mr_rank> <mr_place>',
      'quien es su <mr_rank>',
      'quien es <det> (encargado/|supervisor/|gerente|administrador/)',
      '(correo|telefono|numero|celular|contacto|nombre) {2} (del|de <det>) [<folk>] <mr_rank>',
      '<mr_boss> {6} (hablar|<pass.cmdme>|ponga) con (el|ella)',
      '^^ [hola|buenas] [<please>] (gerente|gerencia|supervisor/|encargado/|administrador/|dueño/|<det> <mr_rank>) [<mr_place>] [<please>] $$',
      '^ (<det> <mr_rank>|<mr_rank> de {1}) [<mr_place>] <please>',
      '^ y <det> <mr_rank> $',
    ],
    unless,
    weight: 0.82,
    examples: {
      fires: [
        '¿«está el encargado»?',
        '«quién manda aquí»',
        'me da el «correo de la gerente»',
        '«quién es el responsable de la tienda»',
        '«GERENTE»',
        '«hola, el dueño del local por favor»',
      ],
      quiet: [
        '¿quién es el dueño de la póliza?',
        'el número de mi supervisor es otro',
        'hola jefe',
        'para el jefe',
        'soy gerente',
        'listo jefe, gracias',
      ],
    },
  }),
  defineRule({
    id: 'manager_request.who_is_boss',
    trigger,
    why: { es: 'pregunta quién manda', en: 'asks who is in charge' },
    patterns: ['(quien es|donde esta|como se llama) (el|la|tu) <mr_rank>'],
    unless,
    weight: 0.5,
    examples: { fires: ['¿«quién es tu jefe»?'], quiet: ['¿quién es el dueño de la moto?'] },
  }),
]

const expansions = {
  mr_rank: '(<boss>|jef~|president~|rector/|lider|mandamas|mero mero)',
  /** With those who have rank without a title: "el que manda", "alguien por encima de usted". */
  mr_boss:
    '([<det>|vuestro/] [<folk> [que es]|<people>|mismo/] <mr_rank>|' +
    '[<det>] (<people>|alguien|quien|(el|la) que) {2} [mas|mayor|a] (cargo|al mando|manda|mande|decid~|jerarquia|rango|autori~|arriba|encima))',
  mr_place:
    '(ahi|alla|aca|aqui|(de|del|en) [<det>] (turno|ustedes|tienda|local|sucursal|negocio|empresa|taller|area))',
}

const verbs = {
  mr_go:
    'hablar platicar conversar tratar ver reunir comunicar quejar arreglar discutir llamar escribir decir:dic:dig:dij contar:cuent ' +
    'informar reportar elevar escalar',
  mr_come:
    'venir:vien:veng salir::salg bajar atender:atiend llamar contestar responder escribir explicar comunicar poner::pong resolver:resuelv recibir',
}

/** Asks for somebody with rank, or threatens to tell them. */
export const managerRequest: RulesPart = { rules, expansions, verbs }
