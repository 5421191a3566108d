import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'human_request'

/** What a person does for a customer, in one form of all its verbs. */
const does = (form: string) =>
  `(${'attend call write answer talk tell solve hr_see'
    .split(' ')
    .map((family) => `<${family}.${form}>`)
    .join('|')})`

const verbs = {
  hr_see:
    'revisar leer ver:v:ve mirar venir:vien:veng entrar seguir:sig recibir visitar conversar buscar sacar ubicar',
  hr_give:
    'dar:::d regalar echar hacer::hag pegar devolver:devuelv mandar enviar conseguir:consigu:consig asignar traer::traig:traj pasar',
} as const

const expansions = {
  hr_could: '(<could>|pueda/|puedan|se (sirva|sirvan))',
  hr_want:
    '(<want>|<can>|me encantaria|me interesa|tengo que|debo|hay que|toca|mejor|espero|agradec~|ruego|urge|ganas de)',
  hr_talk_inf:
    '(<talk.inf>|<talk.infit>|<pass.inf>|<pass.infme>|<pass.infit>|falar|talk|speak|hablo|comunico)',
  hr_talk:
    '(<hr_talk_inf>|explicar~|consultar~|decir~|escribir~|<solve.infit>|tratar~|verlo|<talk.ger>|seguir|contar~|preguntarle|contacto|comunicacion|llamada|videollamada|reunion|atendido/|transferido/|atencion|asistencia|ayuda|orientacion)',
  hr_det: '(<det>|mi/|nuestro/|vuestro/|unos|ningun|[uno/|alguno/|cualquiera|alguien] de (los|las|sus|tus))',
  hr_a: '(un|una|algun|alguna|otro/)',
  hr_folk: '(<folk>|enfermero/|oficial/|comercial/|corredor/|profesor/|maestro/|analista|man)',
  hr_role: '<role>',
  hr_some:
    '(alguien|alguno|cualquiera|[<hr_det>] [otro/|verdadero/|mismo/] (<people>|<role>|(ser|seres) (humano/|vivo/|viviente)) [<real>]|' +
    '(uno/|alguno/|quien) de (ustedes|vosotros|ahi|alla)|<hr_det> <hr_folk> (<real>|disponible|de (turno|guardia)))',
  hr_dept:
    '[<det>] (ventas|comercial~|soporte|recepcion|administracion|cobranza/|facturacion|postventa|area|departamento|depto|equipo|sector|seccion|mesa de ayuda|personal|servicio|atencion (al|a) (cliente/|usuario/)|call|callcenter|oficina|sucursal|tienda)',
  hr_who: '(<hr_some>|[<hr_det>] <hr_folk>|(el|la|los|las) (que|de)|<hr_dept>)',
  hr_give:
    '(<hr_give.cmdme>|ponme|hazme|(me|nos) [<could>] (<hr_give.now>|<hr_give.wish>|<hr_give.would>|<hr_give.inf>)|<hr_give.infme>)',
  hr_pass: '(<pass_me>|ponme|ponnos|<hr_give>|<pass.infme>|(dame|deme|denme) <pass.ger>)',
  hr_attend: '<attend_me>',
  hr_attend_wish: `((me|nos) (${does('wish')}|${does('would')}|<hr_give.wish>|<hr_give.would>|<hr_could> ${does('inf')})|<hr_could> ${does('infme')})`,
  hr_attend_now: `(<hr_attend_wish>|(me|nos) ${does('now')})`,
  hr_care: `(${does('wish')}|${does('would')}|intervenga|se (encargue|ponga|conecte|comunique))`,
  hr_calling: `(<call.cmdme>|(me|nos) (<could> <call.inf>|<call.would>)|(<could>|<nice> [de]) <call.infme>|que [alguien] (me|nos) <call.wish>)`,
  hr_not:
    '(no|nunca|tampoco|ni|sin) [hace falta|es necesario|<want>|hay que|tener] [de|poder] (que [me|nos|alguien]|me|nos|alguien|<hr_talk_inf>|<role>)',
  hr_told: '(dijo|dijeron|dice|dicen|prometi~|quede|quedaron|quedo|avisaron|dile|digale|pidio)',
  hr_bot: '[<det>|este|esta|ese] [puro] (<bot>|automatic~|sistema|maquinita)',
}

const boss = [
  '(con|a|al|del|de|llame|atienda|conmigo) {1} (<boss>|encarg~)',
  '<boss> {2} (que|se|me|con quien)',
  '<hr_who> que es',
  '(alguien|persona|uno) [que] [tenga] [con|de] (mas|mayor|superior|a cargo)',
]
const law = 'persona/ (mas|mayor/|adulta|fisica|natural|juridica|moral)'
const told = [
  '<hr_told> [que] {3} <hr_attend_now>',
  '(siempre|cuando|aunque|como) {2} <hr_attend_now>',
  '^ (el|la|mi/) <role> me',
  'soy [un|una] <role>',
  '(cita|reserva|turno|hora) para que',
  'la gente',
]

const rules = [
  defineRule({
    id: 'human_request.talk',
    trigger,
    why: { es: 'pide hablar con una persona', en: 'asks to talk to a person' },
    patterns: [
      '[<hr_want>] [poder] <hr_talk_inf> {2} (con|kn|a|al|to|with) <hr_some>',
      '<hr_want> {2} <hr_talk> {1} ((con|kn|a|al|por) <hr_who>|de <hr_some>)',
      '<hr_want> <hr_talk_inf> con <det> {1} <role>',
      '^^ <want> (hablar|llamar) [<please>|urgente] $$',
      'con <hr_who> {1} <want>',
      '^ [<please>] (con|kn) <hr_some>',
      '^^ con <hr_who> [<please>] $$',
      '(mejor|prefiero|solo|quiero|pero|sino) con <hr_who>',
      '(con|a) quien [de ustedes] [se lo|le|me] (<can>|tengo que|debo|toca) (<hr_talk>|explicar|dirigirme)',
      '^ hablar con <hr_who>',
      '<want> ver con <hr_some>',
      '(llamada|videollamada|chat|contacto) con <hr_some>',
    ],
    unless: [
      ...boss,
      law,
      '(sin|evitar|need to|al|tras|(despues|antes|luego|acabo|termine) de|pude|pudimos|logre|iba a|gracias por|es para|ayer queria) <hr_talk_inf>',
      'con mi/ (gente|abogado|contador)',
      '(tengo|tuve) [una] llamada',
      'con <hr_who> no $',
    ],
    weight: 0.9,
    immune: ['past'],
    examples: {
      fires: [
        'Buenas, «quiero hablar con una persona» por favor',
        '«kiero ablar con alguien» xfa',
        '¿«puedo hablar con un asesor»?',
        'qué marco para «hablar con un asesor»',
        'la verdad «mejor con una persona»',
      ],
      quiet: [
        'ayer pude hablar con un asesor y todo bien',
        'acabo de hablar con un asesor, gracias',
        '¿se puede reservar sin hablar con nadie?',
        'con una persona más ya somos ocho en la mesa',
      ],
    },
  }),
  defineRule({
    id: 'human_request.name',
    trigger,
    why: { es: 'pide hablar con alguien que nombra', en: 'asks to talk to somebody by name' },
    patterns: [
      '((<pass_me>|ponme) [en (contacto|comunicacion)]|<hr_want> (<talk.inf>|contactar|comunicarme|llamar)) (con {4}|a {1}) [<please>] $',
      '^^ hablar con {2} $$',
      '^^ con (don|doña|el señor|la señora|la señorita) {1} [<please>] $$',
      '^ (esta disponible|se encuentra) [don|doña|el señor|la señora] {1} $',
      '(esta|anda) {2} que se ponga',
      '(numero|telefono) {3} (<call.inf>|<call.infit>|comunicarme|hablar|<answer.now>)',
      'que se ponga {2} [si puede] $',
    ],
    unless: [
      ...boss,
      '(<talk.inf>|a|al) [con] (<det>|mi/)',
      '(con|a) [<det>] (<bot>|esa|ese|eso|esto|esta|este|vos|usted/|ti|nadie|todo/|que|queso|casa|lo)',
      'que se ponga (el|ella)',
      'disponible $',
      'a <hr_give.inf>',
      '(con|a) (el|ella) [<please>] $',
      'que me pasa',
      'no (<want>|me)',
    ],
    weight: 0.78,
    examples: {
      fires: ['oiga «quiero hablar con Marcela»', '«comuníqueme con Ernesto»', '¿«Está disponible Lucía»?'],
      quiet: ['quiero hablar con vos nomás', 'quiero hablar con mi marido y te aviso'],
    },
  }),
  defineRule({
    id: 'human_request.pass_me',
    trigger,
    why: { es: 'pide que lo pasen con una persona', en: 'asks to be put through to a person' },
    patterns: [
      '<hr_pass> [na|usted/] [en (contacto|comunicacion|linea)|hablar|llamar|directo] (con|kn|a|al|hacia) <hr_who>',
      '(<hr_give>|<pass_me>|<want> [a|de|con|que sea]|mejor) [na] <hr_some>',
      '(<pass.cmd>|(<could>|<nice>|solicito) (<pass.inf>|<pass.infit>)|(derivar|transferir|pasar|escalar|traspaso)) [mi] {2} (con|a|al|hacia) <hr_who>',
      '(dig~|dile|decile|avis~|indicar~|decir~|pedir~) a <hr_who> {2} que',
      '<hr_who> {5} (me (la|lo) <pass.now>|pongamela|pasemela)',
      '(llamen|traigan|busquen|manden|llama|traer) a <hr_some>',
      '(colabor~|ayud~) con <det> <role>',
      '(<want>|<can>|<hr_give>|<want> que) {2} (soporte|asist~|atencion|traspaso) [tecnico|al cliente] (humano/|real|persona/|de verdad|personaliz~)',
    ],
    unless: [...boss, law, '<want> ser', '(de|por|para|somos) [#|un|una] (persona/|<role>)', 'que me pasa'],
    weight: 0.9,
    examples: {
      fires: [
        'che «me pasás con alguien»?',
        '«páseme con un agente» si es tan amable',
        '«dame un humano»',
        '«me regala un asesor» por favor',
        '«Necesito un asesor»',
      ],
      quiet: [
        'me pasas el precio por favor',
        'Ya me comunicaron con un asesor, gracias',
        'me da una pizza para dos personas',
        'busco un agente inmobiliario para comprar casa',
      ],
    },
  }),
  defineRule({
    id: 'human_request.attend_me',
    trigger,
    why: { es: 'pide que alguien lo atienda', en: 'asks that someone attend to them' },
    patterns: [
      '[<want>] [que] <hr_attend_now> [usted] (<hr_some>|<hr_a> <hr_folk>)',
      '[<want>] que <hr_attend_wish> <det> <hr_folk>',
      '(alguien|alguno) {2} <hr_attend_now>',
      '<hr_some> {4} <hr_attend_wish>',
      '[<want>] (que|si) <hr_who> {4} <hr_attend_wish>',
      '[<want>] (que|ojala) (<hr_some> {2} <hr_care>|[lo|la|se] <hr_care> {2} (<hr_some>|<det> <hr_folk>))',
      'quien {1} <hr_attend_now>',
      '(<answer.cmdme>|<attend.cmdme>|<answer.cmd>) (usted|ustedes|vos)',
      '(puede|podria|pueden) (venir|entrar|ponerse|poner|leer) <hr_some>',
    ],
    unless: [...boss, ...told, law, 'alguien mas', 'por mi'],
    weight: 0.85,
    immune: ['name'],
    examples: {
      fires: ['¿«alguien me puede ayudar»?', '«que me llame alguien» hoy', '«me atiende alguien»?'],
      quiet: [
        '¿Alguien más ha comprado este modelo?',
        'un asesor me explicó todo ayer',
        'me dijeron que alguien me llamaría',
      ],
    },
  }),
  defineRule({
    id: 'human_request.anyone_there',
    trigger,
    why: { es: 'pregunta si hay alguien', en: 'asks whether anyone is there' },
    patterns: [
      '(hay|ay|habra|habria|existe|esta/|estara|anda|oipa|tienen|tendran) [ahi|por ahi] (alguien|gente)',
      '(hay|habra|habria|existe|esta|estara|anda|tienen|tendran) [ahi] (<hr_some>|<hr_a> <hr_folk>) {2} (ahi|disponible/|conectado/|libre|detras|trabajando|con quien|en linea)',
      '[no] (hay|habra|habria|existe|tienen|tendran) {1} (nadie|quien|<hr_some>|<hr_a> <hr_folk>) {3} (<hr_attend_now>|que <hr_care>|conteste)',
      '^ alguien $$',
      '<hr_some> {1} (disponible|conectado/|libre)',
      '[no] (hay|existe|tienen) {4} <hr_attend_now> <hr_some>',
      'no (me|nos) <could> {2} (con <hr_who>|<hr_some>)',
    ],
    unless: [
      ...boss,
      'alguien (en|mas|con|interesado)',
      'alguien que (venda|sepa|quiera|tenga)',
      'hora~ {3} <hr_some>',
    ],
    weight: 0.82,
    immune: ['negated', 'name'],
    examples: {
      fires: ['¿«hay alguien ahí»?', '«habrá un asesor disponible»?'],
      quiet: ['¿hay alguien más inscrito?', '¿a qué hora hay asesores disponibles?'],
    },
  }),
  defineRule({
    id: 'human_request.call_me',
    trigger,
    why: { es: 'pide que lo llamen o le escriban', en: 'asks to be called or written to' },
    patterns: [
      '[<want>] <hr_calling>',
      '[<want>] [que] (me|nos) (<call.now>|<call.wish>) [usted/] $',
      '[<want>] [que] (me|nos) (<call.now>|<call.wish>) [usted/] (<please>|cuando|al #|a (este|mi)|por telefono|de (vuelta|regreso))',
      '(<want>|espero|<hr_give>|<hr_give.inf>) [de] [<det>] (llamada|llamadita|llamado|telefonazo|timbrazo)',
      '[<want>] [que] [se] (comuni~|contacte~|pong~|pusie~|habl~) {3} (conmigo|con nosotros)',
      '(contacteme|contactenme|contactarme|[<want>] que me (contacten|escriban)|me <could> (contactar|escribir))',
    ],
    unless: [
      ...boss,
      ...told,
      'mi/ llamada',
      '<hr_calling> [a|al] {1} (<boss>|encarg~)',
      '(la atencion|error|me marca {1}|se (comunico|puso))',
    ],
    weight: 0.8,
    immune: ['not_yet'],
    examples: {
      fires: ['«me pueden llamar» cuando puedan?', '«que me escriban» por la tarde'],
      quiet: ['me llama la atención el color azul', 'ya me llamaron ayer, gracias'],
    },
  }),
  defineRule({
    id: 'human_request.one_word',
    trigger,
    why: { es: 'nombra a quien quiere que lo atienda', en: 'names who should attend to them' },
    patterns: [
      '^^ [hola|buenas] [<please>|opcion|a] [<hr_a>|tecnico|soporte|asistente] (<role>|persona <real>|ser humano) [<real>|de (ventas|servicio|soporte|turno|cuenta/)] [en linea|<please>|urgente] $$',
      '^ [<hr_a>] <role> [<real>] [<please>] $',
      '^ <hr_a> persona [<real>] [<please>] $$',
      '(al toque|rapido|urgente) <hr_a> (persona|<role>)',
      '^^ (soporte|asistente|asistencia|atencion|traspaso) [al cliente] (humano/|real|persona/|de verdad)',
      '^^ alguien (de|humano/) {3} $$',
      '(agent|representative|operator) please',
    ],
    unless: ['soy <role>', '^ (agentes|humanos) $'],
    weight: 0.82,
    examples: {
      fires: ['«ASESOR»', '«un humano xfa»'],
      quiet: ['persona natural', 'agente de viajes'],
    },
  }),
  defineRule({
    id: 'human_request.refuse_bot',
    trigger,
    why: { es: 'no quiere seguir con el bot', en: 'will not go on with the bot' },
    patterns: [
      'no (<want>|me gusta|voy a|<talk.i>|trato|me entiendo|sirve) {3} <hr_bot>',
      'con <hr_bot> no',
      'si no (es con|<hr_attend_now>|contesta) <hr_some>',
      '(nada de|sin|no mas|harto/ de|odio|apag~|quita~|desactiv~) <hr_bot>',
      '<talk.inf> con <hr_bot> es',
    ],
    unless: ['<bot> (de|aspirador/|expendedora)'],
    weight: 0.86,
    immune: ['negated'],
    examples: {
      fires: ['«no quiero hablar con un bot»', 'che «no quiero más bot»'],
      quiet: ['no quiero el robot aspirador, mejor la plancha'],
    },
  }),
  defineRule({
    id: 'human_request.unclear',
    trigger,
    why: { es: 'pide ayuda o pregunta quién atiende', en: 'asks for help or who attends' },
    patterns: [
      '(eres|sos|es usted|esto es|sera/|hablo con|hablando con) [<det>] (<bot>|humano/|persona)',
      '<attend_me>',
      '(<want>|echame|echeme|deme) [de] [una] (ayuda|ayudita|apoyo|auxilio|orientacion|asesoria|mano)',
      '(tengo|traigo|es) <det> (caso|consulta|asunto|tema|situacion|duda|problema|inconveniente) [<very>|medio] (delicado/|complicado/|especial|raro/|con|que no)',
      'no (se|supe) [bien] (como|que|donde) (explic~|hacer|hago|decir~|preguntar)',
      '(hay|sigue/|estan|lee|atiende|contesta|responde) {1} (alguien|ahi)',
      '^^ (alo|oiga/|sigo (aqui|aca|esperando)) $$',
      'quien/ {2} (atiende|lleva|ve|maneja|encarga|sabe|hablo|consulto|puedo|corresponde|toca)',
      '(tienen|hay|das|pasan|cual es) [<det>] (numero|telefono|celular|linea|contacto) {3} (llamar|comunicarme|hablar|atencion|soporte)',
      '(recomendaron|dijeron que|mandaron a) {2} (hablar~|pregunt~|llamar~)',
    ],
    weight: 0.5,
    examples: {
      fires: [
        '¿«eres un bot»?',
        '«necesito ayuda»',
        '¿«me pueden ayudar»?',
        'veci «tengo un caso especial»',
        '«no sé cómo explicarlo»',
        '¿«quién lleva» los alquileres?',
      ],
      quiet: [
        'gracias por la ayuda',
        'eres muy amable',
        '¿venden el robot de cocina?',
        '¿hay alguna oferta?',
      ],
    },
  }),
]

/** Asks, now, for a person without rank; or will not go on with the bot. */
export const humanRequest: RulesPart = { rules, expansions, verbs }
