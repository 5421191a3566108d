import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'
import { managerWords } from './words/manager-request.js'

const trigger = 'manager_request'

/** The customer's own boss or rank, a post, a name, another meaning. */
const notTheirs = [
  '(mi|mis|nuestro|nuestra) [<mr_title>] <boss>',
  '(soy|somos|ser|seria|fui|trabajo como) [<mr_det>] <boss>',
  '(puesto|vacante|empleo|trabajo|plaza|cargo|curso|diplomado|regalo|uniforme) (de|del|para) [<det>] <boss>',
  '<boss> (de familia|de la casa|de hogar|de orquesta|de cine|de (mi|la|una|esa|su|el|tu) (cuenta|tarjeta|perrito|perro|mascota|carro|vehiculo|auto|casa|departamento|moto|linea|capitulo)|de mi|de construirte|de hacerte|de crearte|de programarte|final|legal)',
]

/** Denied, over, or already arranged. */
const notNow = [
  ...notTheirs,
  '<hr_not>',
  'no <want>',
  '(hable|hablamos|converse|he hablado|hablado|pude hablar|quede|quedamos|trate|acabo de hablar|firme|cite) {2} con <mr_boss>',
  'con <mr_boss> {2} (hable|hablamos|quede|quedamos|trate|converse|hablado)',
  'con <mr_boss> no (dame|hace|quiero|gracias|necesito)',
  'con <mr_boss> no $',
  '(tengo|tenia|tuve|tendre|mi) [una|la|mi] <mr_meet>',
  'con <mr_boss> (he|hemos|hable|quede|ya (hable|hablamos|he|quede|quedamos|estuve|trate|me|nos|esta|estoy))',
  '(director|presidente) {5} (cine|pelicula|tecnico|estreno|funcion|orquesta|entradas)',
]

const rules = [
  defineRule({
    id: 'manager_request.want_boss',
    trigger,
    why: { es: 'pide hablar con alguien con mando', en: 'asks for somebody with rank' },
    patterns: [
      '(<hr_want>|<can>) [poder] [ser|una|un|tener] <hr_talk> {2} (con|al|a|del) <mr_boss>',
      '<hr_talk_inf> {1} (con|a|al) <mr_boss>',
      'con [<mr_det>] <boss> (tuyo|tuya|suyo|suya|de usted|de ustedes)',
      '(sino|solo|unicamente|si no es) (con|a|al) <mr_boss>',
      '(vos|usted|ustedes|contigo|tu) no [sino] [con|a] (su|tu|el|la) <boss>',
      '<mr_meet> con <mr_the>',
      '<want> [ver|ya|hablar|hablarle|escribirle|llamar] [a|con|al] <mr_boss>',
      '(una|concederme una|pido|me da|me den) (audiencia|reunion|cita|entrevista) con <mr_boss>',
      '(con|kon) <mr_boss> {2} (<want>|<can> (hablar|tratar|platicar|conversar|ver|verlo|comunicarme))',
      '^ [<please>|no|y|mejor] (con|kon) <mr_boss>',
      'con <mr_boss> {2} (por favor|porfavor|please|no con|ya|urgente)',
    ],
    unless: notNow,
    immune: ['past'],
    weight: 0.92,
    examples: {
      fires: [
        '«quiero hablar con el gerente»',
        '«necesito hablar con la dueña» YA',
        'exijo respeto, «necesito hablar con su supervisor»',
        '¿«puedo hablar con el responsable»?',
        '«Con la encargada por favor»',
        '«solicito una reunión con el director»',
      ],
      quiet: [
        'no quiero hablar con el gerente, solo saber el precio',
        'mi jefe me pidió una cotización',
        'soy el encargado de compras de un hotel',
        'entréguelo al gerente del hotel',
        'necesito hablar con mi jefe y le confirmo',
      ],
    },
  }),
  defineRule({
    id: 'manager_request.take_to_boss',
    trigger,
    why: { es: 'lleva el asunto a un superior', en: 'takes the matter to a superior' },
    patterns: [
      '(explicarselo|decirselo|contarselo|explicarle|decirle|contarle|reportarlo|mostrarselo|quejarme|avisarle|informarle|escribirle) {1} (a|al|con|ante) <mr_boss>',
      '(voy|vamos|ire|iremos) {1} (donde|con|adonde|ante) <mr_the>',
      '(conocimiento|oidos|manos) (de|del) <mr_boss>',
      '(hable|habla|consultelo|consulte|pregunte|preguntele|consultalo|hablalo) {1} (con|a|al) (su|tu) <boss>',
      '(hablo|arreglo|arreglare|resuelvo|resolvere|veo|vere|trato|tratare|discuto|discutire|aclaro|aclarare|entiendo) {2} con <mr_the>',
      '(buscando|encuentro|encontrar|localizo|localizar|ubico|ubicar|contacto|contactar|contacta) (a|al|con|del) <mr_boss>',
      '(explicacion|disculpa|disculpas|respuesta|solucion|intervencion|presencia|atencion|llamada) {1} (de|del|por parte de|por parte del) <mr_boss>',
      '(elevar|elevo|eleven|escalar|escalarlo|escalarla|reportar|quejarme|queja|reclamo|reporte|(llevar|pasar|subir|remitir|trasladar) (mi|este|esto|esta|el|la) [caso|tema|queja|reclamo|asunto|solicitud]) {3} (a|al|con|ante|hasta) <mr_boss>',
    ],
    unless: notNow,
    weight: 0.85,
    examples: {
      fires: [
        '«Elevar mi queja al director»',
        'exijo una «explicación del gerente»',
        'esto lo «arreglo con su jefa»',
      ],
      quiet: ['le explico a mi jefe y vuelvo', '¿puedo pasar a dejarle el sobre al encargado?'],
    },
  }),
  defineRule({
    id: 'manager_request.bring_boss',
    trigger,
    why: {
      es: 'pide que venga, llame o atienda alguien con mando',
      en: 'asks that somebody with rank come, call or attend',
    },
    patterns: [
      '(<hr_pass>|<hr_give>|<hr_attend>) {1} [en contacto|a hablar] [con|a|al] <mr_boss>',
      '<want> que {3} (resuelva|vea|atienda|autorice|revise|arregle|explique|responda|conteste|lea|sepa|decida|firme) {1} <mr_boss>',
      '(lo|la|esto) (va|tiene|debe|deberia) {2} (ver|resolver|revisar|atender|solucionar|explicar) <mr_boss>',
      '(hasta que|si) [no] (venga|salga|aparezca|me atienda|me llame|hable con|baje) <mr_boss>',
      '<hr_could> (venir|bajar|salir|atenderme|llamarme|ponerse|contestarme|escribirme|recibirme|acercarse) {1} <mr_boss>',
      'que [se|me|nos] [lo] (<hr_care>|<hr_attend_now>|llame|llamen|venga|vengan|baje|salga|ponga|presente|reciba|comunique|explique|dea|de la cara|hable) {2} <mr_boss>',
      '(que|ojala) <mr_boss> {4} (<hr_attend_wish>|venga|vengan|salga|baje|llame|conteste|responda|intervenga|se (comunique|ponga|haga|presente|disculpe))',
      '(llame|llamen|llama|busquen|busque|busca|traiga|traigan|trae|comuniquen|avisen|avise|avisad|manden|mande|pongan|ponga|escalen|escale|escala|escalame|escaleme|escalalo|trasladen|traslade|deriven|derive|pongame|poneme|ponme|ponedme|ponganme) {3} (a|al|con|en contacto con) <mr_boss>',
      '<hr_role> o <mr_boss>',
    ],
    unless: [
      ...notTheirs,
      '(me|nos|se|lo) [lo] (dijo|dijeron|atendio|ayudo|llamo|explico|resolvio) <mr_boss>',
      'para <mr_boss>',
      '<hr_not>',
      '<hr_told> <mr_boss>',
    ],
    weight: 0.9,
    examples: {
      fires: [
        'che «pasame con el encargado»',
        '«comuníqueme con la dueña» por favor',
        '«que me llame el supervisor»',
        '«llamen al encargado» ahora',
      ],
      quiet: [
        'me atendió el gerente muy bien',
        'que mi jefe me llame no importa',
        'no me pase con el supervisor',
      ],
    },
  }),
  defineRule({
    id: 'manager_request.one_word',
    trigger,
    why: { es: 'nombra al superior que quiere', en: 'names the superior they want' },
    patterns: [
      '(i need|get me|speak (to|with)|talk (to|with)|give me|call) (the|a|your) [store|general|shift] <boss>',
      '^^ (el|la|su|tu) <boss> $',
      '^^ [hola|buenas|buenos dias|buenas tardes] [<please>|con] [<mr_det>|a] <boss> [{2}] [<please>|ya|ahora|please] $$',
      '^ [y] [<mr_det>] <boss> [<mr_place>|de {2}] (por favor|porfavor|please)',
    ],
    unless: [
      ...notTheirs,
      '(para|por|gracias|de parte) [<mr_det>] <boss>',
      '<boss> {1} (hable|hablamos|quede|quedamos|trate)',
      '(no|sin) [<det>] <boss>',
      '<boss> (suite|de marca|de proyectos|de ventas de)',
    ],
    weight: 0.82,
    examples: {
      fires: ['«GERENTE»', '«la encargada por favor»', '«hola, el dueño del local por favor»'],
      quiet: ['jefe de familia', 'para el jefe', 'soy gerente', 'con el gerente ya hablé ayer'],
    },
  }),
  defineRule({
    id: 'manager_request.is_boss_there',
    trigger,
    why: {
      es: 'pregunta por el superior o por su contacto',
      en: 'asks for the superior or how to reach them',
    },
    patterns: [
      '(esta|se encuentra|anda|estara|estaria|hay|habra|tienen) [por ahi|ahi|disponible|hoy] (el|la|su|tu|algun|alguna|un|una|vuestro) [<mr_title>] <boss> [{3}] (hoy|ahi|disponible|por ahi|aqui|de turno|de guardia|ahora|con quien|que me|para)',
      '(esta|se encuentra|anda|estara) [por ahi|ahi|disponible|hoy] <mr_the>',
      '<mr_the> [{1}] [<mr_place>] (esta|se encuentra|anda|estara) $',
      '<mr_the> (esta|anda|se encuentra|estara) (ahi|por ahi|disponible|hoy|aqui)',
      '(quien (es|esta)|donde esta|quienes son) [<mr_det>] <boss> <mr_place>',
      'quien (manda|es el que manda|esta a cargo|es el que decide) <mr_place>',
      '(aqui|ahi) quien (manda|es el jefe|esta a cargo)',
      'quien es su <boss>',
      'quien es su superior',
      'quien es (el|la|su) (encargado|encargada|responsable|supervisor|supervisora|gerente|administrador|administradora) $',
      '(hay|habra|tendran|tenes|tienes) [por ahi|ahi] (algun|alguna) [otro|otra|{1}] (<boss>|superior)',
      '^ [oye|oiga|che] y (el|la|tu|su) <boss> $',
      '<boss> {8} (pasame|paseme|ponme|poneme|pongame|comunicame|comuniqueme|comunica|pasa|hablar|conversar|tratar|quiero|puedo|es) (con|a) (el|ella|esa persona|este señor)',
      '<boss> {5} (quiero|necesito|preciso|precisaria|ocupo|para) (hablarle|verlo|verla|escribirle|hablar|comunicarme|conversar)',
      'quien manda {6} (hablar|tratar|pasame|paseme|quiero)',
      '<boss> {6} (que venga|dile que|digale que|decile que|que me (llame|devuelva|escriba|conteste|responda)|me (la|lo) (pone|pasa|comunica|pones|pasas))',
      '(correo|mail|email|telefono|numero|celular|contacto|whatsapp|datos|extension|interno) [personal|directo|y el (correo|telefono|numero)] (del|de (la|el|los|su|tu|un|algun)) {2} <boss>',
      '(quiero|dame|deme|necesito|digame|dime|das|da) {1} nombre (del|de (la|el|los|su|tu)) <boss>',
    ],
    unless: [...notTheirs, 'en el (nombre|correo) del'],
    weight: 0.84,
    examples: {
      fires: [
        '¿«está el encargado»?',
        '«quién manda aquí»',
        'me da el «correo de la gerente»',
        '«quién es el responsable de la tienda»',
      ],
      quiet: ['¿quién es el dueño de la póliza?', 'el número de mi supervisor es otro'],
    },
  }),
  defineRule({
    id: 'manager_request.tell_boss',
    trigger,
    why: { es: 'amenaza con avisar a un superior', en: 'threatens to tell a superior' },
    patterns: [
      '(le|les|se lo|esto|lo|eso|todo) {1} (voy a|vamos a) {1} (decir|contar|avisar|informar|reportar|escribir|mandar|comentar|enviar|hacer saber|poner|llevar|pasar|mostrar|enseñar) {3} (a|al|con) <mr_boss>',
      '(voy a|vamos a|tendre que|pienso) {2} (hablar|quejarme|reclamar|reportarte|reportarlo|reportarla|acusarte|acusarlo|escribir|escribirle|contarle|decirle|llamar|avisarle|mandarle|contarselo|decirselo|informarle) {3} (con|a|al|ante) <mr_boss>',
      '(hablare|hablaremos|dire|contare|avisare|reportare|escribire|informare|quejare|llamare|mandare|cuento|reporto|llamo|escribo|acudo|notificare|comunicare|expondre|pondre|elevare|acudire|digo|aviso) {3} (con|a|al|ante) <mr_boss>',
      '(se|lo|va a|van a|hare|haremos) (entera|enterar|enterara|enteraran|saber|sabra|sepa) {1} <mr_boss>',
      '(dile|digale|diganle|decile|decid|deciles|decidle|avisale|avisele|aviseme|comentale|informale|informele|pidale|pregunta|preguntale|preguntele|mande a decir|avisandole|diciendole|contandole) {1} (a|al) <mr_boss>',
      'que (dice|diga|dira|piensa|opina|opine) {1} <mr_boss> {1} (cuando|de|si|al)',
    ],
    unless: [
      ...notTheirs,
      '<boss> {4} que (vale|es (muy|bien|super|excelente|un|una)|felicit~|lo felicit~|gracias|todo|quede|estamos)',
    ],
    weight: 0.85,
    examples: {
      fires: [
        'esto «se lo voy a decir al gerente»',
        '«voy a hablar con tu supervisor» por este trato',
        '«dígale a su jefe» que me llame',
      ],
      quiet: ['voy a hablar con mi jefe y le confirmo', 'le voy a decir a mi esposo'],
    },
  }),
  defineRule({
    id: 'manager_request.who_is_boss',
    trigger,
    why: { es: 'pregunta quién manda', en: 'asks who is in charge' },
    patterns: ['(quien es|donde esta|como se llama) (el|la|tu) <boss>'],
    unless: notTheirs,
    weight: 0.5,
    examples: { fires: ['¿«quién es tu jefe»?'], quiet: ['¿quién es el dueño de la moto?'] },
  }),
]

/** Asks for somebody with rank, or threatens to tell them. */
export const managerRequest: RulesPart = { rules, expansions: managerWords() }
