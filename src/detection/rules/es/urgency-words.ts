import { verbs as shared } from './lexicon.js'

const { answer, solve, attend, call, tell, refund } = shared

/** Families of verbs that only urgency uses. */
export const urgencyVerbs = {
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

/** Times, hurries and what waits for nobody, by name. */
export const urgencyWords = {
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
