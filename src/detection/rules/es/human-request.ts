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
  hr_see: 'seguir:sig continuar retomar revisar leer tomar ver:v:ve mirar entrar visitar ubicar',
  hr_give:
    'dar:::d dejar regalar echar pegar hacer::hag devolver:devuelv mandar conseguir:consigu:consig asignar traer::traig:traj',
} as const

const expansions = {
  hr_could: '(<could>|pueda/|puedan)',
  hr_want: '(<want>|<can>|tengo que|debo|mejor|espero|agradec~|urge)',
  hr_talk:
    '(<talk.inf>|<talk.infit>|<talk.ger>|continuar|seguir|<pass.inf>|<pass.infme>|<pass.infit>|<solve.infit>|falar|talk|hablo|explicar~|consultar~|decir~|escribir~|contar~|tratar~|contacto|llamada|videollamada|reunion|atendido/|transferido/|atencion|asistencia|ayuda|soporte|orientacion)',
  hr_det: '(<det>|mi/|ningun|[uno/|alguno/|cualquiera] de (los|las|sus|tus))',
  hr_a: '(un|una|algun~|otro/)',
  hr_folk: '(<folk>|enfermero/|oficial/|comercial/|corredor/|maestro/|man)',
  hr_some:
    '(alguien|alguno|cualquiera|[<hr_det>] [otro/|verdadero/|mismo/] (<people>|<role>|(ser|seres) (humano/|vivo/|viviente)) [<real>])',
  hr_who:
    '(<hr_some>|[<hr_det>] <hr_folk>|(el|la|los|las) (que|de)|[<det>] (ventas|comercial~|soporte|area|departamento|equipo|personal|servicio|atencion (al|a) cliente/|sucursal|tienda))',
  hr_give:
    '(<hr_give.cmdme>|ponme|(me|nos) [<could>] (<hr_give.now>|<hr_give.wish>|<hr_give.would>|<hr_give.inf>)|<hr_give.infme>)',
  hr_pass:
    '(<pass_me>|<hr_give>|<pass.infme>|(dame|deme|denme) (<pass.ger>|<call.ger>|<talk.ger>|<attend.ger>))',
  hr_attend_wish: `((me|nos) (${does('wish')}|${does('would')}|<hr_give.wish>|<hr_give.would>|<hr_could> ${does('inf')})|<hr_could> ${does('infme')})`,
  hr_attend_now: `(<hr_attend_wish>|(me|nos) ${does('now')})`,
  hr_care: `(${does('wish')}|${does('would')}|se (encargue|ponga|conecte|comunique)|(agarre|coja|levante|conteste) el)`,
  hr_told: '(dijo|dijeron|dice|dicen|quedaron|dile|digale)',
  hr_bot: '[<det>|este|esta|ese] [puro] (<bot>|automatic~|sistema|maquinita)',
  hr_is: '(hay|habra|esta/|anda|tienen|tendran)',
  hr_to: '(con|kn|a|al)',
  // Only the manager's rules of before use these.
  hr_talk_inf: '<hr_talk>',
  hr_role: '<role>',
  hr_attend: '<attend_me>',
  hr_not:
    '(no|nunca|tampoco|ni|sin) [hace falta|es necesario|<want>|hay que|tener] [de|poder] (que [me|nos|alguien]|me|nos|alguien|<talk.inf>|<role>)',
}

/** Somebody with rank is asked for: that is another trigger's. */
const boss = [
  '(con|a|al|del|de|llame|escriba|atienda|conmigo) {1} (<boss>|encarg~)',
  '<boss> {2} (que|se|me|con quien)',
  '(alguien|persona) [que tenga] [con|de] (mas|mayor|superior|a cargo|fisica|natural)',
]

const rules = [
  defineRule({
    id: 'human_request.talk',
    trigger,
    why: { es: 'pide hablar con una persona', en: 'asks to talk to a person' },
    patterns: [
      '[<hr_want>] [poder] <hr_talk> {2} <hr_to> <hr_some>',
      '<hr_want> {2} <hr_talk> {1} (<hr_to> <hr_who>|(de|por) <hr_some>)',
      '^^ <want> (hablar|llamar) [<please>] $$',
      '(<want> [ver]|mejor|pero|solo) con <hr_who>',
      '^ [<please>] (con|kn) <hr_some>',
      '^^ con <hr_who> {1} [<please>] $$',
      '^ hablar con <hr_who>',
      '<hr_want> <hr_talk> {2} por (telefono|llamada)',
      '(con|a) quien [de ustedes] [se lo|le|me] (<can>|tengo que|debo|toca) (<hr_talk>|dirigirme)',
    ],
    unless: [
      ...boss,
      '(sin|evitar|need to|al|tras|(despues|antes|luego|acabo|termine) de|pude|logre|gracias por|ir a|es para|ayer queria|tengo [una]) <hr_talk>',
      'con mi/ (gente|abogado|contador)',
      'con <hr_who> no $',
      'que con',
      'pasar a (la|su)',
    ],
    weight: 0.9,
    immune: ['past'],
    examples: {
      fires: [
        'Buenas, «quiero hablar con una persona» por favor',
        '«kiero ablar con alguien» xfa',
        'desde ayer «necesito platicar con algún asesor»',
        'vos, ¿«con quién puedo hablar» de mi factura?',
        'qué marco para «comunicarme con un ejecutivo»',
        'la verdad «mejor con una persona»',
      ],
      quiet: [
        'ayer pude hablar con un asesor y todo bien',
        'acabo de hablar con un asesor, gracias',
        '¿se puede reservar sin hablar con nadie?',
        'quiero hablar con mi esposa antes de decidir',
        'con una persona más ya somos ocho en la mesa',
      ],
    },
  }),
  defineRule({
    id: 'human_request.name',
    trigger,
    why: { es: 'pide hablar con alguien que nombra', en: 'asks to talk to somebody by name' },
    patterns: [
      '((<pass_me>|ponme) [en (contacto|comunicacion)] (con {4}|a {1})|<hr_want> (<talk.inf>|contactar|comunicarme|llamar) (con {3}|a {1})) [<please>] $',
      '^^ hablar con {2} $$',
      '^ esta [disponible] (don|doña|el señor|la señora) {1} $',
      '[(esta|anda) {2}] que se ponga {2} [si puede] $',
      '(numero|telefono) {3} (<call.inf>|<call.infit>|comunicarme|hablar|<answer.now>)',
    ],
    unless: [
      ...boss,
      '(<talk.inf>|a|al) [con] (<det>|mi/)',
      '(con|a) [<det>] (<bot>|esa|ese|eso|esto|este|vos|usted/|ti|nadie|todo/|que|queso|leche|factura|casa|lo)',
      'que se ponga (el|ella|al|mas)',
      'que me pasa',
      '(con|a) (el|ella) [<please>] $',
      '(con|a) ella',
      '(con|a) el (para|y|nomas)',
      'ponga {1} <boss>',
    ],
    weight: 0.78,
    examples: {
      fires: [
        'oiga «quiero hablar con Marcela»',
        'bo, ¿«me ponés con Ernesto»?',
        '«comuníquenme con cobranzas»',
        'si «está Maite que se ponga»',
      ],
      quiet: [
        'quiero hablar con vos nomás',
        'tengo que hablar con mi marido',
        '¿qué me pasa con la app?',
        '¿está disponible hoy?',
      ],
    },
  }),
  defineRule({
    id: 'human_request.pass_me',
    trigger,
    why: { es: 'pide que le pongan a una persona', en: 'asks to be put through to a person' },
    patterns: [
      '<hr_pass> [na|usted/] [en (contacto|comunicacion)|hablar|llamar|directo] <hr_to> <hr_who>',
      '(<hr_give>|<pass_me>|<want> [a|de|con|que sea]|mejor) [na] <hr_some>',
      '(<pass.cmd>|<pass.inf>|<pass.infit>|traspaso) {3} <hr_to> (<hr_some>|<hr_a> <hr_folk>)',
      '(llamen|traigan|busquen|llama|traer) a <hr_some>',
      '(colabor~|ayud~) con <det> <role>',
      '(<want>|<can>|<hr_give>|<want> que) {2} (soporte|asist~|atencion) [tecnico|al cliente] (humano/|real|personaliz~)',
    ],
    unless: [...boss, '<want> ser', 'con (el|la) que manda'],
    weight: 0.9,
    examples: {
      fires: [
        'che «me pasás con alguien»?',
        '«páseme con un agente» si es tan amable',
        '«deme comunicando con la señorita» Gómez',
        '«me regala un asesor» por favor',
        'mejor «quiero otra persona» que entienda',
        '«dame un humano»',
      ],
      quiet: [
        'me pasas el precio por favor',
        'Ya me comunicaron con un asesor, gracias',
        'me da una pizza para dos personas',
        'quiero ser representante de la marca',
        'necesito una persona más para completar el grupo',
      ],
    },
  }),
  defineRule({
    id: 'human_request.attend_me',
    trigger,
    why: { es: 'pide que alguien lo atienda', en: 'asks that someone attend to them' },
    patterns: [
      '[<want>] [que] <hr_attend_now> [usted] (<hr_some>|<det> <hr_folk>)',
      '(alguien|alguno|quien) {2} <hr_attend_now>',
      '<hr_some> {4} <hr_attend_wish>',
      `(tiene/|debe|deberia|podria|puede) [que] {1} ${does('inf')} {1} (<hr_some>|<hr_a> <hr_folk>)`,
      `<hr_some> {2} <hr_could> ${does('inf')}`,
      '[<want>] (que|si) <hr_who> {4} <hr_attend_wish>',
      '[<want>] (que|ojala) (<hr_some> {2} <hr_care>|[lo|la|se] <hr_care> {2} (<hr_some>|<det> <hr_folk>))',
      '(<answer.cmdme>|<answer.cmd>) usted/',
      `<could> ((venir|entrar|poner~) <hr_some>|<hr_some> ${does('inf')})`,
      '[<want>] (<call.cmdme>|(me|nos) (<could> (<call.inf>|<write.inf>)|<call.would>)|(<could>|<nice> [de]) <call.infme>|que [alguien] (me|nos) (<call.wish>|<write.wish>))',
      '[<want>] [que] (me|nos) (<call.now>|<call.wish>) [usted/] $',
      '[<want>] [que] (me|nos) (<call.now>|<call.wish>) [usted/] (<please>|cuando|al #|a (este|mi)|por telefono)',
      '(<want>|espero|<hr_give>|<hr_give.inf>) [de] [<det>] (llamada|llamadita|telefonazo)',
      '[<want>] [que] [se] (comuni~|<write.cmdme>|pong~|pusie~|habl~) {3} (conmigo|con nosotros)',
    ],
    unless: [
      ...boss,
      '<hr_told> [que] {3} <hr_attend_now>',
      '(siempre|cuando|aunque|como) {2} <hr_attend_now>',
      '^ (el|la|mi/|soy [un|una]) <role>',
      '(cita|reserva|turno|hora) para que',
      '(la (gente|atencion)|me llame mi/)',
      'alguien mas',
      '(<call.cmdme>|llame) {2} (<boss>|encarg~)',
      '(error|me marca {1}|se (comunico|puso))',
    ],
    weight: 0.84,
    immune: ['name', 'not_yet'],
    examples: {
      fires: [
        '¿«alguien me puede ayudar»?',
        '«que me llame alguien» hoy',
        'vo, «me atiende una persona»?',
        '«solicito que un funcionario me contacte»',
        '«me pueden llamar» cuando puedan?',
        '«écheme una llamadita» porfa',
      ],
      quiet: [
        '¿Alguien más ha comprado este modelo?',
        'un asesor me explicó todo ayer',
        'me dijeron que alguien me llamaría',
        'me llama la atención el color azul',
        'ya me llamaron ayer, gracias',
      ],
    },
  }),
  defineRule({
    id: 'human_request.anyone_there',
    trigger,
    why: { es: 'pregunta si hay alguien', en: 'asks whether anyone is there' },
    patterns: [
      '<hr_is> [ahi|por ahi] alguien',
      `<hr_is> <hr_a> {4} que (me|nos) ${does('wish')}`,
      '<hr_is> [ahi] (<hr_some>|<hr_a> <hr_folk>) {2} (ahi|detras|trabajando|con quien)',
      '[no] <hr_is> {1} (nadie|quien|<hr_some>|<hr_a> <hr_folk>) {3} (<hr_attend_now>|que <hr_care>|conteste)',
      '^ alguien $$',
      '<hr_is> [ahi] <hr_a> (persona|<role>) $',
      '[<hr_is>] (<hr_some>|<hr_a> <hr_folk>) {1} (disponible/|conectado/|libre)',
      'no (me|nos) <could> {2} (con <hr_who>|<hr_some>)',
    ],
    unless: [...boss, 'alguien (en|mas|con)', 'alguien que (venda|tenga|quiera)', 'hora~ {3} <hr_some>'],
    weight: 0.82,
    immune: ['negated', 'name'],
    examples: {
      fires: [
        '¿«hay alguien ahí»?',
        '«habrá un asesor disponible»?',
        '¿«no me podría comunicar con un asesor»?',
        'ñaño y «no hay nadie que me conteste»',
      ],
      quiet: [
        '¿hay alguien más inscrito?',
        '¿a qué hora hay asesores disponibles?',
        '¿hay alguien que venda repuestos?',
      ],
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
      '^^ (soporte|asistente|asistencia|atencion|traspaso) [al cliente] (humano/|real|persona/|de verdad)',
      '^^ alguien (de|humano/) {3} $$',
    ],
    unless: ['^ (agentes|humanos) $'],
    weight: 0.82,
    examples: {
      fires: ['«ASESOR»', '«un humano xfa»', '«Persona real»', 'Nada de eso. «Un agente».'],
      quiet: ['persona natural', 'agente de viajes', 'para una persona', 'soy vendedor'],
    },
  }),
  defineRule({
    id: 'human_request.refuse_bot',
    trigger,
    why: { es: 'no quiere seguir con el bot', en: 'will not go on with the bot' },
    patterns: [
      'no (<want>|me gusta|voy a|<talk.i>|trato|me entiendo|[me] sirve) {3} <hr_bot>',
      'con <hr_bot> {1} no',
      '(nada de|sin|no mas|harto/ de|apaga|quita~|salir) [a|de|del] <hr_bot>',
      '<talk.inf> con <hr_bot> es',
      'si no (es con|<hr_attend_now>|contesta) <hr_some>',
    ],
    unless: ['<bot> (de|aspirador/|expendedora)'],
    weight: 0.86,
    immune: ['negated'],
    examples: {
      fires: [
        '«no quiero hablar con un bot»',
        'che «no quiero más bot»',
        'mira, «no me sirve la máquina»',
        '«con la grabadora no» gracias',
      ],
      quiet: ['no quiero el robot aspirador, mejor la plancha', '¿la máquina de coser trae garantía?'],
    },
  }),
  defineRule({
    id: 'human_request.unclear',
    trigger,
    why: { es: 'pide ayuda o pregunta quién atiende', en: 'asks for help or who attends' },
    patterns: [
      '(eres|sos|es usted|esto es|hablo con|hablando con) [<det>] (<bot>|humano/|persona)',
      '<attend_me>',
      '(<want>|deme) [una] (ayuda|apoyo|asesoria|mano)',
      '(tengo|es) <det> (caso|asunto|tema|situacion|problema) (<very>|delicado/|complicado/|especial|raro/)',
      'no se [bien] como (explicar~|hacer|decir~)',
      '(hay|sigue/|estan|contesta) {1} (alguien|ahi)',
      'quien/ {2} (atiende|lleva|ve|maneja|encarga|sabe|puedo)',
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
