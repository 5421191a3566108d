import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'manager_request'

/** The customer's own boss or rank, a post, what was done, given or praised. */
const unless = [
  '(mi|mis|soy|ser|para) {1} <mr_rank>',
  '<mr_rank> (final|(de|del) [la] (mi|familia|cuenta|moto|poliza|capitulo))',
  '(tengo|<talk.did>|<talk.part>|(ya me|le) (<pass.did>|<tell.did>)) {2} (con|a|al) <mr_boss>',
  '(con|al) <mr_boss> {2} (<talk.did>|<talk.part>|quedamos|vi)',
  '<mr_boss> no $',
  '<mr_boss> {4} (estreno|que (vale|todo)|soy yo)',
  'a nombre',
  'que (lo|la|los|las) reciba/ <mr_boss>',
]

/** What is given, greeted, asked or lived with at the door of another house. */
const notForThem = [
  ...unless,
  '(dej~|entreg~|regal~|conoc~|devolv~|felicit~|salud~|vi|qued~|viv~|dirigid~|gracias) [<det> {1}] (con|a|al) <mr_boss>',
  '<mr_boss> (de|del) (edificio|condominio|depto)',
]

const rules = [
  defineRule({
    id: 'manager_request.mention',
    trigger,
    why: { es: 'nombra a alguien con mando', en: 'names somebody with rank' },
    patterns: [
      '[(<want>|<pass_me>) {2}] (con <mr_boss>|(al|a <det>) <mr_boss>|a <mr_office>|(<talk.inf>|<talk.i>|escal~|elev~|llev~) {1} (con|a) [la] (direccion|coordinacion|administracion))',
    ],
    unless: [...notForThem, '(no|sin) {3} <call.inf> (a|al) <mr_boss>'],
    weight: 0.75,
    examples: {
      fires: [
        'voy a escribir «a gerencia»',
        'esto lo «llevo a la administración»',
        '«Con la encargada» por favor',
        '«solicito una reunión con el director»',
        'esto lo arreglo «con su jefa»',
        'llamen «al encargado» ahora',
        'dígale «a su jefe» que me escriba',
      ],
      quiet: [
        'no hay que llamar al jefe, ya está',
        'necesito hablar con mi jefe y le confirmo',
        'con el gerente ya quedamos en el precio',
        'déjelo con el encargado',
        'entréguelo al gerente del hotel',
        'avísele al administrador del edificio',
      ],
    },
  }),
  defineRule({
    id: 'manager_request.ask',
    trigger,
    why: { es: 'pide a alguien con mando', en: 'asks for somebody with rank' },
    patterns: [
      '[<want>] <talk.inf> con <mr_boss>',
      '<want> <mr_boss>',
      '<mr_high>',
      '(<pass_me>|<attend_me>|<call_me>|<give.cmdme>) {1} <mr_boss>',
      '<want> que {3} <mr_boss>',
      'que [me|nos|lo|se|le] <mr_acts> {1} <mr_boss>',
      'que <mr_boss> [me|nos|lo|se|le] <mr_acts>',
      '<mr_boss> {4} me (puede/|podria) (recibir|<attend.inf>|<call.inf>)',
      'o me <mr_come.now> <mr_boss>',
      '^ que (aparezca|(de/|den) la cara)',
      '(a|de) quien [le] (reporta/|responde/|depende/)',
      'quien {3} (responde|cara|responsab~) [por|de] (esto|eso) $',
      '(elev~|escal~) {4} nivel',
      '(se|lo) {2} <mr_know> <mr_boss>',
      '(get|need|speak|talk) {1} (the|your|a) (<boss>|boss)',
      '[no] (esta|anda|se encuentra) [por ahi] <det> <mr_rank>',
      '<det> <mr_rank> [(de|del) {2}] [no] (anda|estara|se encontrara)',
      '(mejor|quiero|pido) <det> <mr_rank> $',
      '<mr_boss> {6} (<pass.cmdme>|pasemelo|pasemela|paselo|pasela)',
      '<want> <talk.inf> con quien {4} <mr_rank>',
      '[no] (hay|habra|tienen) [por ahi] <det> <mr_rank>',
      '(por encima|arriba) (tuyo|suyo|de (ti|vos|usted/))',
      '(quien|el que) [e|es] [el] [que] (manda|decide) {2} (ahi|aqui|alli|quiero|<pass_me>)|(aqui|ahi) quien manda',
      '<det> <mr_rank> [(de|del) {2}] (esta|anda|se encuentra) $',
      '<mr_head> <mr_place>',
      '(quien (es|esta)|donde esta|como se llama) <det> <mr_rank> <mr_place>',
      'quien es <det> (encargado/|supervisor/|gerente|administrador/)',
      '(correo|mail|telefono|numero|contacto|presencia|nombre|celular|whatsapp) {2} (de|del) <mr_boss>',
      '^^ [hola] (gerente|gerencia|supervisor/|<det> <mr_rank>) [<mr_place>] [<please>] $$',
      '^ (<det> <mr_rank>|<mr_rank> de {1}|<mr_head>) [<mr_place>] <please>',
      '^ [oye] y <det> <mr_rank> $',
    ],
    unless,
    weight: 0.88,
    examples: {
      fires: [
        '«el jefe me puede atender»?',
        '«que la dueña me llame»',
        '¿«a quién le reporta» usted?',
        '¿«quién responde por esto»?',
        '«escale mi caso a otro nivel»',
        '«hablar con el ingeniero que está a cargo»',
        '«que dé la cara»',
        '«quiero hablar con el gerente»',
        'necesito a «alguien de más rango»',
        '«que venga el patrón» del taller',
        '«que me llame el supervisor»',
        '«Páseme el jefe»',
        'de esto «se va a enterar tu jefa»',
        '¿«está el encargado»?',
        '«quién manda aquí»',
        'me da el «correo de la gerente»',
        '«quién es el responsable de la tienda»',
        '«GERENTE»',
        '«hola, el dueño del local por favor»',
      ],
      quiet: [
        '¿el nivel básico cuándo empieza?',
        '¿quién responde el correo?',
        'que el repartidor me llame',
        'no quiero hablar con el gerente, solo saber el precio',
        'ya hablé con el gerente y me lo aprobó',
        'me atendió el gerente muy bien',
        'que mi jefe me llame no importa',
        'no me pase con el supervisor',
        'que lo reciba el encargado del edificio',
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
    patterns: [
      '(quien es|donde esta|como se llama) (el|la|tu|su) <mr_rank> [(de|en) (esto|esta {1}|la empresa)] $',
    ],
    unless,
    weight: 0.5,
    examples: { fires: ['¿«quién es tu jefe»?'], quiet: ['¿quién es el dueño de la moto?'] },
  }),
]

const expansions = {
  mr_rank: '(<boss>|encargao|jef~|presiden~|rector/|lider|mero mero|mandamas|<mr_office>)',
  mr_office: '(gerencia|jefatura|presidencia|supervision|directiva|direccion general)',
  mr_boss: '([<det>|vuestro/] [<folk> [que (es|funge como)|el|la]|<people>|general] <mr_rank>|<mr_head>)',
  mr_head:
    '(quien|[<det>] (alguien|persona|el|la|al|<folk>) [que]) [este|esta] (mande/|manda/|a cargo|al frente|autoriza|decide)',
  /** What is asked of them. */
  mr_acts:
    '(<mr_come.wish>|<call.wish>|<attend.wish>|<answer.wish>|<solve.wish>|<talk.wish>|revise|vea|entere)',
  /** Those who have rank without a title: "alguien por encima de usted". */
  mr_high:
    '(persona|alguien) {3} (que mande|decid~|decision|rango|jerarquia|autori~|facultad~|potestad|arriba|encima)',
  mr_know: '(enter~|saber|sabra|ver|respond~)',
  mr_place: '(ahi|alli|alla|aqui|(de|del|en) [<det>] (turno|ustedes|tienda|local|sucursal|taller))',
}

const verbs = {
  mr_come: 'poner::pong venir::veng salir::salg bajar escribir comunicar responder',
}

/** Asks for somebody with rank, or threatens to tell them. */
export const managerRequest: RulesPart = { rules, expansions, verbs }
