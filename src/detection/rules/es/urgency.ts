import { defineRule } from '../../rule.js'
import { verbs as shared } from './lexicon.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'urgency'

const { answer, solve, attend, call, tell, refund } = shared

const verbs = {
  /** What a customer wants done at once. */
  ur_do:
    'enviar mandar despachar entregar traer::traig:traj llevar ' +
    `${answer} ${solve} ${attend} ${call} ${tell} ${refund} pasar comunicar hacer::hag venir:vien:veng:vin ` +
    'revisar cancelar activar bloquear llegar salir sacar abrir cambiar buscar apoyar parar frenar',
  ur_end:
    'cerrar:cierr vencer salir empezar:empiez comenzar:comienz arrancar caducar acabar cortar embarcar viajar ' +
    'terminar finalizar zarpar agotar casar operar mudar',
  ur_peril:
    'quemar inundar incendiar ahogar derretir:derrit morir:muer escapar desangrar ir:va acabar pudrir ' +
    'rebalsar rebosar desbordar derramar enfriar',
  /** What is done to a customer who is late. */
  ur_hurt: 'cortar desalojar multar botar echar correr despedir embargar cerrar',
}

const expansions = {
  /** Presses by itself, whoever is asked. */
  ur_now:
    '(asap|right now|for today|celeridad|premura|cuanto (antes|mas antes)|a la [mayor] brevedad|sin demora/|' +
    'lo (antes|mas) (posible|pronto|rapido))',
  ur_fast:
    '(<ur_now>|inmediat~|ipso facto|a la voz de|(sobre la|en) (marcha|corto)|dentro de nada|enseguida|altiro|rapido/|rapidi~|rapidamente|pronto|ligerito|prontito|volando|corriendo|' +
    '(ya|ahora|ahorita|aurita) (mismo|ya|ahorita)|(pero|es) ya|hoy mismo|al (toque|tiro|instante|chilazo|apuro)|' +
    'de (volada|ya|inmediato|un solo)|en (este (momento|instante)|friega|chinga|bombas)|pya e|breve breve|a la de ya)',
  ur_ask: '(<want>|ocupando|necesitando|<ur_req>|hablar|ser|(tengo|tenemos|tiene/|tienen) que)',
  ur_req:
    '(<ur_do.wish>|<ur_do.cmdme>|<ur_do.cmdit>|<ur_do.infme>|<ur_do.infit>|dimelo|' +
    '(me|nos|lo|los|<could>|hay que) [<could>|me|nos|lo|la|los|las] (<ur_do.now>|<ur_do.inf>))',
  /** A reason to hurry, or a plea. */
  ur_why: '(<please>|que (se|me|no|ya|estoy|tengo|voy|ando|van|cierran)|ayuda)',
  ur_soon: '(<today>|ya|ayer|<hour>|<span>|mediodia|cierre)',
  ur_today: '(hoy|ahora|esta (tarde|noche))',
  ur_by: '(antes de que|(para|antes (de|del)|en|dentro de|maximo) <ur_soon>)',
  ur_must: '(sin falta|si o si|mas tardar|como mucho|maximo|como sea)',
  ur_no: '(no|ni|sin|nada|ninguna|tampoco) [<ur_link>] [<ur_link>] [<ur_link>]',
  ur_link:
    '(me|nos|te|se|le|les|es|hay|corre|tiene|tan|muy|tengo|de|con|mucha|quiero|que|ando|estoy|necesito|lo|por)',
  ur_thing:
    '(vuelo|avion|bus|tren|camion|micro|colectivo|guagua|barco|boda|matrimonio|fiesta|cumple|cumpleaños|evento|examen|' +
    'audiencia|plazo|oferta|inscripcion|convocatoria|licitacion|reserva|cupo/|entrada/|cliente|misa|bautizo|quince|' +
    'graduacion|entierro|entrevista|reunion|mudanza|trasteo|viaje|operacion|cirugia|tramite|acto|ceremonia)',
  /** What is still missing while the hour comes nearer. */
  ur_lack:
    '(falta|faltan|nadie|nada|sigo|sigue|seguimos|todavia|aun|(no|ni) (tengo|lleg~|esta|estan|ha|han|hay|me|nos|aparec~|confirm~))',
  ur_close: '(<today>|<weekday>|[dentro de] <span>|a <hour>|a medianoche)',
  ur_hurry:
    '(jalel~|metel~|metale|metanle|piquel~|picale|pisele|aliger~|vuelen|vuele|andele|echenle|echele|corre|mosca|pilas|' +
    'dale (dale|gas)|dense|avanz~)',
  ur_harm: '(van a <ur_hurt.inf>|cortan|desalojan|multan|botan|echan|corren|despiden|embargan|cierran|cae)',
  ur_guest: '(cliente/|gente|invitado/|novios)',
  ur_people: '(<ur_guest>|camion|inspector|notario|juez|tecnico|plomero|paciente|obra|local)',
  ur_dear:
    'mi (hij~|nen~|niñ~|beb~|guagua|mama|papa|abuel~|espos~|señora|mujer|marido|herman~|perr~|gat~|mascota)',
  ur_that: '(me|nos|que|porque|ya|y) [me|nos|van a|va a|ya|casi]',
  ur_booked:
    '(cita|turno|reserv~|pronostico|recuerd~|mesa|consulta|habitacion|clase|pasaje/|entrada/|alarma/|record~|clima|almuerzo)',
}

const rules = [
  defineRule({
    id: 'urgency.urgent',
    trigger,
    why: { es: 'dice que es urgente o que tiene prisa', en: 'says it is urgent, or is in a hurry' },
    patterns: [
      '[tengo] (urg~|urj~|apur~|prisa/|afan~|apresur~|avancen|avance|aviente/|agiliz~|agilic~|acelere~|prioric~|espabil~|correle|corran|avanza|muevete|muevase|muevanse|me precisa|contrarreloj)',
      '(es|tengo|tenemos|hay|estoy de) [una|de] (emergencia|vida o muerte)',
      '^ [de] (emergencia|auxilio|socorro)',
      'se (me|nos) {2} (tarde|tiempo|plazo)',
      '(esta|estan) (a punto de|por) <ur_end.inf>',
      '(me|nos|se) [me|nos] (cogio|agarro|pillo|vino|gano) {1} (tarde|noche|tiempo|hora)',
      '(tiempo|hora) encima|encima de la hora|contra [el] reloj|cada minuto|no tengo tod~ (el dia|la (mañana|tarde|noche))',
      '<ur_hurry> (con (eso|ese|esa|el|la|mi|lo)|{3} que)',
      'no (llego|llegamos) (al|a tiempo)|que no (llego|llegamos|alcanzo|alcanzamos)',
    ],
    unless: [
      '(<ur_no>|tenia|ningun|nadie) [me] (urg~|apur~|prisa/|afan~|emergencia)',
      '(si|cuando|aunque|era|fue|decia|dice) [<ur_link>] [<ur_link>] (urg~|prisa)',
      '(urgencias|apuros|da apuro)',
      '(envio/|entrega/|servicio/|tarifa|recargo) [por|mas] urg~',
      '(urg~|apuro|prisa) (no|cuesta|llevar)',
      '(apur~|afan~|prisa) {6} (luego|despues|mas tard~|respondo|contesto|escribo|aviso)',
    ],
    weight: 0.84,
    examples: {
      fires: [
        'el caso es «urgente»',
        'me «urge» la factura',
        'me surgió un problema y «es una emergencia»',
        '«tengo prisa»',
        '«apúrenle» con ese técnico',
        '«se me hace tarde»',
        'ya «nos agarró la noche» con esto',
        'ando con el «tiempo encima»',
        'oiga «métale con el» arreglo',
        'es «que no llego» a la misa',
      ],
      quiet: [
        'no es urgente, cuando puedan',
        '¿hacen envío urgente?',
        'si les urge les puedo pagar antes',
        'no tengo apuro',
        'ando apurado, luego te escribo',
        'voy con prisa, a la noche les respondo',
        'nadie me apura',
        'no alcanzo a ver la foto',
      ],
    },
  }),
  defineRule({
    id: 'urgency.soon',
    trigger,
    why: { es: 'lo pide ya o para una hora cercana', en: 'asks for it now, or by a time close at hand' },
    patterns: [
      '<ur_now>',
      '<ur_ask> {6} (<ur_fast>|<ur_by>)',
      '(<ur_fast>|<ur_by>) {2} (<ur_ask>|<ur_why>)',
      '(ya|ahora|ahorita) (mismo|mismito) que',
      '^ <ur_fast> [<ur_fast>] $',
      '<ur_ask> {3} (ya|ahora) <ur_why>',
      '<ur_ask> {4} (ya|ahora|ahorita) $',
      '(<ur_do.cmdme>|<ur_do.cmdit>|dime) ya',
      'para ya (<please>|<ur_ask>|que|ese|esa|el|la)',
      '(lo|la|los|las) <want> {2} (ya|[(para|antes de)] (hoy|ahorita|<weekday>))',
      '((necesito|ocupo|preciso|necesitamos) (el|la|los|las|ese|esa|que)|(tiene/|tienen) que <ur_do.inf>) {4} <ur_today>',
      '(<ur_do.cmdme>|<ur_do.infme>|<ur_do.wish>) {2} <ur_today>',
      '(tiene/|tienen|debe/|deben) [que] (estar|ser|quedar|dar|<ur_do.inf>) {4} (<today>|<weekday>|ya|<ur_by>)',
      '<could> {2} (ya|ahora|ahorita) mismo',
      '(me|lo|la|los|las|nos) [<could>] (tienen|tendrian|tener) {4} (<ur_by>|para esta)',
      '(alcanz~|da tiempo|llega|llegan|llegaria|llegue) {4} antes (de que|del|de) (<hour>|medio~|cier~)',
      '(nomas|solo) {2} hasta (hoy|<hour>)',
      '(tengo|espera/|esperan|dio|dieron) {2} hasta (hoy|<hour>|mañana)',
      '^ (volando|rapidito|rapidingo|al toque|breve breve|de una vez)',
      '(tengo|queda|hay) [muy] poco tiempo',
      'no (tengo|tenemos|hay|me queda) [mas] tiempo [para (esper~|esto)|que perder] $',
      '<could> {4} list~ {1} <ur_by>',
      '(caracter|plan) de (emergencia|urgencia)',
      'pero ya $',
      '(estoy|estamos) (afuera|en (la|el) (puerta|fila|caja|calle|cola|notaria|aeropuerto|terminal|banco|hospital|mostrador)) {2} (esper~|y|con|sin)',
      '(ya|casi) van a (dar|ser) <hour>',
      '(pronta|rapida|inmediata) (respuesta|solucion|atencion)',
      'si no {5} <ur_by>',
      'si no {4} (<today>|<weekday>) {3} (no|nada|pierdo|perdemos|(me|nos) (quedo|<ur_harm>))',
      '(mañana|despues|luego|<hour>|<weekday>) {2} ya no [me|nos|tiene] (sirve|vale|caso|sentido|alcanz~)',
      '(<today>|despues|luego|<weekday>) ya {2} tarde',
      '(mas|entre|mientras|cuanto) {1} (rapido|pronto|antes) mejor',
      '(mas|lo) (rapido|antes|pronto) (por favor|que (pued~|se pueda))',
      '<ur_must> {2} (<ur_soon>|<weekday>)',
      '(<ur_soon>|<weekday>) {1} <ur_must>',
      '(es|era|sea|quiero|necesito) {1} para (ya|ayer|ahora|ahorita)',
      'cuanto mas {2} esperar',
      '<want> {2} (respuesta|saber) {1} (ya|<ur_today>)',
      'no (puedo|podemos|quiero|aguanto|voy a|se puede|da|admite) [seguir|mas] (esper~|demora/|espera)',
      'no (me|se|nos) (tard~|demore~|hagan esperar)',
      'de (hoy|mañana) no (pasa|puede)|no (pasa~|puede pasar) de (hoy|mañana)',
    ],
    unless: [
      '<ur_no> [{1}] <ur_fast>',
      '<ur_no> <ur_by>',
      '(siempre|gracias|agradezco|felicit~|<ur_booked>|ir|voy|pago|aviso) {5} <ur_fast>',
      '<ur_booked> {5} (<ur_by>|<ur_today>)',
      '<ur_by> {2} <ur_booked>',
      'no (pasa nada|hay problema|importa)',
      '<ur_do.past> {3} <ur_fast>',
      '<ur_fast> (<ur_do.past>|vinieron)',
      '(envio/|entrega/|servicio/|es mas|ser mas|comida) <ur_fast>',
      '(nomas|venga) ya',
      '<tell.cmdme> {3} (para|de) (hoy|mañana)',
      '((saber|preguntar|consultar) (si|que|cual/|cuando|cuanto|donde|a|como)|quien) {6} <ur_today>',
      '(lo|la|los|las) busco',
    ],
    weight: 0.8,
    examples: {
      fires: [
        '«necesito el repuesto cuanto antes»',
        '«mándenme la grúa ya mismo»',
        '«lo quiero ya»',
        '¿«me lo traen en diez minutos»?',
        '«necesito la torta para esta noche»',
        '«no puedo esperar» más',
        'el traje «tiene que quedar el viernes»',
        '¿«alcanza a salir antes del mediodía»?',
        '«si no es mañana, nos cortan» todo',
        'pasadas «las 4 ya no nos sirve»',
        '«estamos en el aeropuerto y» falta el pase',
        '«entre más pronto mejor»',
        '¿«podrían verla ahora mismo»?',
      ],
      quiet: [
        'el pedido llegó rápido',
        'no necesito que sea de inmediato',
        'siempre contestan de inmediato, los felicito',
        'quiero una cita para mañana',
        'no atienden hasta mañana, ¿cierto?',
        'si no llega hoy no pasa nada',
        '¿atienden mañana?',
      ],
    },
  }),
  defineRule({
    id: 'urgency.event',
    trigger,
    why: {
      es: 'algo sale, cierra, vence o se pierde muy pronto',
      en: 'something leaves, closes or is lost very soon',
    },
    patterns: [
      '<ur_thing> {3} (<ur_end.now>|<ur_end.inf>|es|va) {1} (<today>|ya|(en|dentro de) <span>|a medianoche)',
      '(<ur_thing>|<ur_end.i>|salgo|salimos) {3} <ur_close> {4} <ur_lack>',
      '<ur_end.now> {1} a <hour> {4} (falta|faltan|todavia|aun|sigo|seguimos)',
      '<ur_close> {2} (es|tengo|tenemos|<ur_end.i>|<ur_end.now>|salgo) {2} <ur_thing> {4} <ur_lack>',
      '<ur_lack> {5} <ur_thing> {1} (es|<ur_end.now>) {1} <ur_close>',
      '<ur_that> {2} <ur_thing> {1} (es|<ur_end.now>) {1} <ur_close>',
      '(<ur_thing>|que [ya]) [ya] (va|van|esta|estan|voy|estoy) <ur_end.ger>',
      'hoy es [el] ultimo dia (para|de|que)',
      'se (acaban|agotan) {2} (cupo/|entrada/|boleto/|lugares)',
      '<ur_people> {1} (esperando|aca|aqui|sentado/|llegando)|(camion|obra) {1} parado/',
      '(tengo|esta|estan) {2} <ur_people> {2} (esperando|aca|aqui|parado/|sentado/|lleno|en la puerta)',
      'lleg~ {1} <ur_guest> {1} <ur_lack>|(van|estan) llegando {1} <ur_guest>',
      '(me|nos) <ur_harm> {3} <ur_close>',
      '(pierdo|perdemos) {3} (si no|hoy|mañana)',
      '(en <span>|hoy|mañana) {1} (se|me|nos|le|les) [me|nos] (<ur_end.now>|<ur_end.inf>)',
      '(<ur_end.i>|<ur_end.now>|salgo) {2} (en <span>|hoy mismo|ahorita)',
      '<today> {4} (cierra/|cierran|vence/) (el|la|los|las)',
      '(vence/|caduca/|vencen|caducan|expira) {2} <today>',
      '<ur_that> (<ur_end.now>|<ur_end.inf>|va|deja) [el|la|los|las|mi] <ur_thing>',
      '(que|porque|ya) [me|nos|van a|va a|casi] (cierra/|cierran|cerrar) (el|la|los)',
      '(queda/|quedan|falta/|faltan) [pocas|pocos] <span>',
      '(que|porque) pierdo [mi|el|la] <ur_thing>',
      '(o|si no|y) [me|nos] (pierdo|perdemos|quedo sin|quedamos sin)',
      'se (me|nos|le|esta) [esta|va a] (<ur_peril.now>|<ur_peril.inf>|<ur_peril.ger>) {1} (el|la|mi|los|las)',
      '(saliendo|metiendo|entrando) {1} (agua|humo)|sale {1} (humo|chispas)|humo saliendo|prend~ fuego',
      '<ur_dear> {6} (veneno|trago|respira~|reacciona|convuls~|desmay~|sangr~|ahog~|fiebre|atrapad~|encerrad~|parto)',
      '(bebe|niño/|nene/|niña/) {3} (encerrad~|atrapad~|adentro)|comio {1} veneno',
      '(quede|queda|quedo|acab~|quedan) {3} (insulina|oxigeno|medicina|pastillas|inhalador|remedio)',
      'acaban de (rob~|asalt~)|(acaban de|estan) (vaci~|hacke~|clon~|(compr~ con|sac~) {3} mi)',
      '(necesito|ocupo|preciso|<ur_do.wish>|<ur_do.cmdme>) ({1} (ambulancia|bomberos)|(una|un) (grua|cerrajero))',
      '(<ur_do.wish>|<ur_do.cmdme>|<ur_do.cmdit>|bloqueenme) {2} (tarjeta|cuenta|linea|transferencia|pago) ya',
      '(estoy|quede|quedamos|estamos) {1} (varado/|botado/|tirado/|atrapado/|encerrado/|accidentado/|parado/)',
      '(tengo|me|nos) {3} (esperando|pitando)',
      '(ataque de|desmay~|convuls~|(fuga|huele|olor) {2} gas)',
    ],
    unless: [
      '(cuando|hora|dia|cual|cuanto) {4} (<ur_end.now>|<ur_end.inf>)',
      '<today> o',
      'cort~ {2} (pelo|cabello)',
      'no (hay|tengo|es|pasa) {1} (problema|apuro|prisa|grave)',
      '(llevo|horas|dias|hace) {2} esperando',
    ],
    weight: 0.75,
    examples: {
      fires: [
        'mi «vuelo sale en dos horas»',
        '«hoy se vence» mi plan',
        'me «quedan veinte minutos»',
        'rápido «que cierra el» banco',
        'ayuda que se «me va el bus»',
        '«estoy varada» en la carretera',
        'la «audiencia es a las 9 y no tengo» el poder',
        '«falta el ramo y la misa es hoy»',
        '«hoy es el último día para» matricularse',
        '«nos cortan el gas mañana»',
        '«tengo al inspector en la puerta»',
        'ya «están llegando los novios»',
        '«mi hija se tragó» una moneda',
        '«se está rebosando el» tanque',
        '«acaban de asaltarme»',
      ],
      quiet: [
        '¿a qué hora sale el bus de mañana?',
        '¿cuándo vence la factura?',
        'perdí el vuelo la semana pasada',
        'llevo tres días esperando',
        'mañana tengo reunión, mejor el jueves',
        'llegó el técnico y no trajo la pieza',
        '¿me cortas el pelo el martes?',
      ],
    },
  }),
  defineRule({
    id: 'urgency.answer',
    trigger,
    why: { es: 'apremia por una respuesta', en: 'presses for an answer' },
    patterns: [
      '<answer.cmdme> [pues|po|ps|pe] $',
      '(estoy|sigo|seguimos|estamos|sigo a la espera) {2} (esperando|de) {1} respuesta',
      '^ [por favor] (me|nos) <answer.now> o',
      '(<answer.cmdme>|<answer.cmd>) (<ur_why>|ya|<answer.cmd>)',
      '(respondan|contesten|contestad|responded) $',
    ],
    unless: ['(que|cuando|no|si|aunque) [me|nos|se|lo] (<answer.wish>|<answer.now>)'],
    weight: 0.75,
    examples: {
      fires: [
        '«contesten»',
        '«respondan por favor», gracias',
        '«me contestan o» cómo es',
        'hola, «estoy esperando su respuesta»',
        'oye «contéstame»',
      ],
      quiet: ['gracias por la respuesta', 'cuando me contesten les digo'],
    },
  }),
  defineRule({
    id: 'urgency.perhaps',
    trigger,
    why: { es: 'quizá tenga prisa', en: 'may be in a hurry' },
    patterns: [
      '(cuando|para cuando) [ya] (sera|estara|estaria|llegaria)',
      '(para|antes de) (hoy|mañana|<weekday>)',
      '(alcanzan|llega|da tiempo) {3} (tarde|hoy|mañana)',
      '(lo mas pronto|cuando puedan)',
      'ya es ya',
      '(es|tengo) (mi|el|la) {1} <ur_thing>',
      'llegara (para|antes)',
      '(cuando|para cuando) {3} respuesta',
      '(hoy|ya) se (puede|podra)',
    ],
    unless: ['<ur_booked> {8} (<ur_by>|<ur_today>|<weekday>|mañana)'],
    weight: 0.5,
    examples: { fires: ['¿«cuándo será» pues?'], quiet: ['¿hasta cuándo dura la oferta?'] },
  }),
]

/** Needs it fast, by a time close at hand, or presses for an answer now. */
export const urgency: RulesPart = { rules, expansions, verbs }
