import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'complaint'

const verbs = {
  /** What a business does, or should. */
  cp_do:
    'llegar venir:vien:veng:vin quedar dejar contestar responder resolver:resuelv:::resuelt entregar enviar mandar traer::traig:traj ' +
    'devolver:devuelv:::devuelt cumplir avisar dar:::d arreglar atender:atiend hacer::hag:hic:hech poner::pong:pus:puest vender',
  /** What was agreed before it. */
  cp_buy: 'pagar comprar pedir:pid encargar contratar reservar llamar prometer ofrecer quedar',
  cp_take: 'cobrar descontar:descuent facturar sacar quitar clavar subir',
  cp_cut: 'cancelar cortar suspender perder:pierd negar:nieg',
}

const expansions = {
  // Also read by the signal "legal".
  authority: '(<cp_authority>|<cp_book>|fiscalia|policia|juzgado|abogado/|demanda~|denuncia~)',
  cp_authority:
    '(profeco|condusef|sernac|indecopi|superint~|ocu|omic|diaco|acodeco|aresep|procon~|sundde|sedeco|osiptel|daco|consumidor/|defensoria)',
  cp_book: '((hoja/|libro) de (reclam~|quejas))',
  cp_claim: '(queja/|reclamo/|reclamacion/|denuncia/|pqr)',
  /** Says it all, whatever it is said of. */
  cp_awful:
    '(pesim~|malisim~|inacept~|inadmisib~|indigna~|asqueros~|desastr~|groser~|maleducad~|prepotent~|sinverguenz~|irrespet~|' +
    'irresponsab~|incumpl~|negligen~|abus~|malcriad~|desconsidera~|impresentab~|maltrat~|porqueria|chapuza|atropello|' +
    'injust~|decepcion~|desilusi~|vergonz~|engañosa|inconform~|disconform~|malestar|descontent~|desagrado)',
  cp_bad:
    '(<cp_awful>|mal|malo/|maluco/|deficiente/|peor|feo/|horrible/|terrible/|fatal|lent~|chafa|de mierda|un asco|una (mierda|basura|mugre))',
  cp_thing:
    '(servicio/|atencion|experiencia|calidad|producto/|comida|entrega|delivery|trabajo|pedido|documentacion)',
  cp_shame:
    '(barbaridad|descaro|atraco|burla|asco|mierda|basura|cagada|arrechera|rabia|bronca|jartera|clavo|raza|torta|macana|bolas|mugre|feo|engaño)',
  cp_crook: '(estafador~|rater~|ladron~|mentiros~)',
  cp_angry: '(molest~|enojad~|furios~|cabread~|encabron~|ofendid~|arrech~|hart~|estafad~)',
  /** Damage, as a state or an act. */
  cp_broken:
    '(roto/|rompi~|dañ~|golpe~|abolla~|ray~|quebr~|descos~|despeg~|desteñi~|destiño|encog~|manch~|podrid~|vencid~|derram~|' +
    'aplast~|quemad~|quemaron|mojad~|torcid~|malogr~|estrope~|arruin~|usad~|incomplet~|defectuos~|equivocad~|incorrect~|' +
    'suci~|crud~|frio/|abiert~|chuec~|a medi~|hech~ (pedazos|un)|mal|hundid~|flojo/|moho|pelos|hueco|' +
    'deteriorad~|faltab~|falto|tirad~|botad~|plantad~|esperando|tarde|retras~|fals~|truch~|chafa|pirat~|imitacion)',
  cp_did: '(<cp_do.past>|<cp_do.part>|dio)',
  cp_came: '(<cp_did>|<cp_do.was>|estaba|estaban|sirvieron|salio)',
  cp_dealt: '(<cp_buy.did>|<cp_buy.past>|dijeron)',
  cp_unit: '(minuto/|hora/|dia/|semana/|mes|meses)',
  cp_not: '(nada|nadie|nunca|ni|sigo|ya van|no (<cp_do.past>|me|nos|hay))',
  cp_code: '(codigo|sms|correo|mail|link|clave|mensaje|receta|pase|qr)',
  cp_money: '(plata|dinero|pisto|lana|reembolso)',
  cp_me: '(me|nos|lo|la|le|les|uno)',
  cp_it: '[lo|la|los|las]',
  cp_the: '(el|la|los|las|mi|mis|un|una|unos|dos|otro/)',
  cp_if: '(si|cuando|cuanto~|por que)',
}

const rules = [
  defineRule({
    id: 'complaint.bad',
    trigger,
    why: { es: 'se queja del servicio o del producto', en: 'complains of the service or the product' },
    patterns: [
      '<cp_awful>',
      '<cp_bad> [<cp_the>|su|de] <cp_thing>',
      '<cp_thing> [{4} (es|son|fue|estaba|estuvo)] [<very>|un] <cp_bad>',
      '(que|tan|demasiado) (mal|malo/|feo) (que|la|el|lo|atienden|<cp_do.past>)',
      '(sabe|sabia|huele|olia|olian|sabian) [a|muy] (<cp_bad>|rayo~|raro|podrid~|viejo|quemado|rancio|agrio)',
      '<cp_thing> no sirve',
      '<cp_thing> de (ultima|cuarta|quinta|tercera)',
      '<cp_bad> [el|la] (<cp_thing>|trato|atencion)',
      'no (estoy|quede) [<very>|del todo] (satisfech~|conforme/|content~)',
      'no me gusto <cp_the> <cp_thing>',
      '<cp_me> [han|ha] (trat~|atend~|atiend~|habl~) {2} mal',
      '(me|nos|le) [han|ha] (grit~|insult~|humill~|discrimin~|ignor~|estafa~|engañaron|timado)',
      '<cp_me> (hicieron|hizo|tuvieron|tienen|dejaron|dejo|traen) {3} (esper~|volver|perder|vueltas|de arriba|en la calle|<cp_unit>)',
      '<cp_me> (dejaron|dejo|tienen) {2} sin',
    ],
    unless: [
      '(no|nada|ningun/|sin|nunca|soy|tengo|perdon|calor|dolor|bot) {2} <cp_bad>',
      '<cp_bad> (para|en|letra|memoria|suerte|calor)',
      '<cp_bad> <cp_thing> nunca',
      'si no (estoy|quede)',
      '<cp_if> {4} <cp_bad>',
      'tienen que',
    ],
    weight: 0.85,
    examples: {
      fires: [
        '«Pésimo el servicio» de ustedes',
        'la «comida estaba horrible»',
        '¡«qué mal atienden»!',
        'la cajera «me gritó» delante de mi hija',
      ],
      quiet: ['nada mal el servicio', '¿Este aceite es malo para el motor?', 'tengo pésima letra, disculpe'],
    },
  }),
  defineRule({
    id: 'complaint.outcry',
    trigger,
    why: { es: 'protesta, o no vuelve', en: 'cries out, or will not return' },
    patterns: [
      '(que|vaya|menudo/|un|una|puro/|es) [tal|de] <cp_shame>',
      'verguenza',
      'que (mala|poca) (onda|leche|madre|voluntad|gana)',
      '(cero|falta {1} de|poca|sin) (respeto|seriedad|profesional~|educacion|consideracion|empatia)',
      '(como es posible|no (es posible que|puede ser que|se vale|hay derecho|tiene nombre|es justo))',
      '^ [pero|y] (como|no) (es posible|puede ser) $',
      'hasta cuando (van|voy|vamos|señores)',
      '(no es|esa no es) [una|la] (manera|forma|modo) de',
      '(para|pal|ya es el) colmo',
      '(y encima|encima (me|nos|se|ni))',
      'le/ parece bonito',
      '(quien paga|hacerse (cargo|responsable))',
      'se (rien|burlan|pasan|lavan las manos|(hacen|hicieron) los {1})',
      '(tomad~ de|tomaron el) pelo|vieron la cara',
      '(estoy|me siento|tienen|mi|<very>) [<very>] <cp_angry>',
      '(hart~|cansad~|hasta la/ {1}) de (ustedes|que|tanto/|esperar|su)',
      '<cp_crook> {6} (dijeron|deci~|cobr~|(me|nos) (<cp_did>|<cp_take.past>))',
      '(me|nos) (<cp_did>|<cp_take.past>) {8} <cp_crook>',
      '(dar|de|exijo) una explicacion',
      '(da|dan|dio|de) la cara',
      '(nunca|jamas|no) [les|los] [los] (mas|vuelvo|volvere|recomiendo)',
      'mas nunca',
      'no pienso volver',
      '(me arrepiento|lamento) {2} haber~',
      '(perdieron|pierden) [un] cliente',
      '(habeis vuelto|volvieron) a',
      '(sal~ con que|sigue igual)',
    ],
    unless: [
      'que (<cp_shame>|verguenza) {3} (perdon|disculp~|pena)',
      '<cp_shame> (de|este|el) (<bot>|asistente)',
      '<bot> y encima',
      'ni (un|una) <cp_shame>',
      'verguenza preguntar',
      'no [me] {2} (<cp_angry>|arrepiento)',
      'vuelvo (a (molest~|escrib~)|hasta)',
      'si {2} sigue igual',
      'no mas',
    ],
    immune: ['negated'],
    weight: 0.84,
    examples: {
      fires: [
        '«no hay derecho» a que nos tengan así',
        'es una «vergüenza» cómo trabajan',
        '«qué arrechera» con este pedido',
        '«estoy muy molesta» con ustedes',
        '«nunca más» vuelvo por ahí',
      ],
      quiet: [
        'qué vergüenza, disculpe, me equivoqué de chat',
        'no estoy molesta, tranquila',
        'no vuelvo a molestar, gracias',
      ],
    },
  }),
  defineRule({
    id: 'complaint.file',
    trigger,
    why: { es: 'quiere reclamar o denunciar', en: 'wants to complain or report' },
    patterns: [
      '(un|una|mi|por|poner|hacer|presentar|dejar) {1} <cp_claim>',
      '^^ <cp_claim> $$',
      '(quejar~|me quejo)',
      '(los|las|les|te|voy|vamos|quiero) {2} (denunci~|demand~|report~|reclamar)',
      '<cp_authority>',
      '(<want>|deme|llenar|pedire) {2} <cp_book>',
      '(poner|meter|presentar~) {1} (demanda|tutela)',
      'acciones legales',
      '(mala/|llen~ de|dejar) {1} (reseña/|estrella/)',
    ],
    unless: [
      '(no|sin|ni|nunca) {5} (<cp_claim>|<cp_authority>|quejar~|denunci~)',
      '(trabajo|soy|queda|charla|practica) {3} <cp_authority>',
      'consumidor final',
      '(plazo|vecino/) {3} <cp_claim>',
      '<cp_claim> {4} (resuelt~|solucionaron|garantia|broma|ningun/|favor)',
      '(vend~|compr~) {4} <cp_book>',
    ],
    immune: ['past'],
    weight: 0.9,
    examples: {
      fires: [
        'quiero «poner una queja» por el maltrato',
        '«voy a denunciarlos»',
        '«me quejo» del cobro de este mes',
        'mañana voy a la «Profeco»',
      ],
      quiet: [
        'no quiero poner una queja, solo preguntar',
        'sin quejas, todo perfecto',
        'mi vecina levantó una queja',
        'factura a consumidor final',
      ],
    },
  }),
  defineRule({
    id: 'complaint.damaged',
    trigger,
    why: { es: 'lo recibió mal, tarde o equivocado', en: 'got it damaged, late or wrong' },
    patterns: [
      '<cp_came> {5} (<cp_bad>|<cp_broken>|(otra|una|dos) (cosa|talla/)|otro (color|producto)|que no (es|era|pedi)|en (vez|lugar) de)',
      '<cp_came> {2} sin',
      '<cp_broken> {1} (me|nos) <cp_it> <cp_did>',
      '(me|nos) [han] (<cp_broken>|<cp_cut.past>) <cp_the>',
      '(al|a (los|las)) {1} <cp_unit> {3} (se|ya|dejo) {1} (<cp_broken>|no|de|hizo)',
      '<cp_broken> {1} (el primer|la segunda|al <cp_unit>)',
      'no (es|era|fue) (lo|<cp_the>) que (me|<cp_dealt>)',
      '<cp_dealt> {7} y (me|nos) <cp_it> <cp_did>',
      'se [han] (equivoca~|confundieron)',
      '(dos|tres|a la primera) (lavada/|puesta/|uso/|dia/|semana/) {1} y {4} (<cp_broken>|parece/|no)',
      '(no estaba|falto) {1} mi',
    ],
    unless: [
      '(nada|ningun/|sin|ni|no) {2} (<cp_bad>|<cp_broken>)',
      'sin (problema~|novedad~|costo|demora~|querer|tener|lio)',
      '<cp_if> {6} (<cp_broken>|que no)',
      '<cp_broken> {6} (me|nos) <cp_it> (cambi~|resolv~|solucion~)',
      '(la|esta|mas|buenas|media|en|de) tarde',
      '(me|nos) <cp_it> <cp_did> {3} (todo bien|perfect~|plata|barat~)',
      '(numero|estaba|mande) {1} (equivocad~|abiert~)',
      '(se me <cp_broken> <cp_the>|me falto (pedir~|pregunt~))',
      '<cp_code> {5} <cp_broken>',
      'y {1} sin',
      'mi <cp_did>',
      'todo en orden',
    ],
    immune: ['negated'],
    weight: 0.82,
    examples: {
      fires: [
        'me «llegó la taza rota»',
        'nos «entregaron el sillón manchado»',
        '«pedí de pollo y me trajeron» de res',
        '«no es lo que pedí» por catálogo',
      ],
      quiet: [
        '¿qué pasa si llega roto?',
        'me llegó todo perfecto, nada roto, gracias',
        'me llegó rota pero ya me la cambiaron',
        'pedí ayer y me mandaron todo perfecto',
      ],
    },
  }),
  defineRule({
    id: 'complaint.unkept',
    trigger,
    why: { es: 'no le cumplen, o lo tratan mal', en: 'was let down or treated badly' },
    patterns: [
      '<cp_unit> {4} (esper~|sin (respuesta|solucion|mi)|y <cp_not>|que (no|me deben|nadie))',
      '<cp_unit> (varad~|pagando)',
      'sin que (nadie|me|nos|pase/|pasen|llegue/|venga/)',
      '(y|ahora) me (dicen|salen|quieren)',
      '(tuve|tuvimos|toco) que (botar~|pagar|comprar|volver)',
      'esperando {3} desde',
      '(quede|estuve) esperando',
      '<cp_dealt> {8} (y|pero) {2} <cp_not>',
      '(nunca|jamas|nadie|no|ni) [me|nos|se] <cp_it> [han|ha] <cp_did>',
      '(nadie|ni) [me|nos|se] <cp_it> (<cp_do.now>|mir~|saluda~|disculp~)',
      'no (cumplen|respetan|[me] (quieren|quisieron|dejaron|quiere <cp_do.inf>))',
      'no llega mi',
      'por (su|tu|vuestra) (culpa|error|descuido)',
      '(<cp_do.past>|<cp_take.past>|<cp_buy.past>|cambiaron|movieron|cancelaron) {3} (dos|tres|cuatro|varias|#) veces',
      '(siempre|todavia|aun|sigo) [con|me] (sin (<cp_thing>|agua|luz|internet|respuesta|solucion)|falta~)',
      'eso no puede ser',
      '(y|pero|aun|todavia|sigue/) nada que (<cp_do.now>|<answer.now>|me|nos)',
      '^ nada que (<cp_do.now>|<answer.now>|me|nos)',
      'mi pedido no',
      '(tardaron|tardo|demoraron|demorado) {2} (<cp_unit>|demasiado)',
      'de (retraso|atraso)',
      '(puro/|solo) (retraso/|excusa/|promesa/)',
      '(tercera|cuarta) vez que',
      '(ni|sin) [una|mi] (disculpa/|explicacion|avis~|previo|motivo|permiso)',
      '(otra vez|siempre) [me|nos|se] (mandan|mandaron|cobr~|factur~|dicen)',
      '(dan~ largas|pelote~)',
      '(chofer/|profe~|cajer~|tecnico) {6} (tomado|borrach~|falt~|loco/)',
    ],
    unless: [
      '<cp_if> {3} (no|nunca|nadie) {5}',
      '(buen|buenos) (dia|dias) {5}',
      'pero no llego todo',
      '(no|nunca) {4} <cp_code>',
      '<cp_code> {4} (no|nunca) {5}',
      '(no|nunca) {1} (me|nos) {3} (mal|plant~|tarde|ni nada|todo|problema)',
      'vez {4} (menu|pregunt~)',
    ],
    immune: ['negated', 'past'],
    weight: 0.82,
    examples: {
      fires: [
        'llevo tres «semanas esperando» el reembolso',
        'pagué y «nunca llegó» mi pedido',
        '«prometieron venir el lunes y nada»',
        '«no me han devuelto» la plata',
      ],
      quiet: [
        'llevo tres días de viaje',
        '¿cuánto tardan en entregar?',
        'si no me llegó el correo, ¿qué hago?',
        'nunca me trataron mal',
      ],
    },
  }),
  defineRule({
    id: 'complaint.charge',
    trigger,
    why: { es: 'reclama por un cobro o su dinero', en: 'complains of a charge or wants the money back' },
    patterns: [
      '(<cp_take.past>|<cp_take.part>|<cp_take.ger>|cobrar|cobran) {8} (de mas|doble|dos veces|sin|cualquier~|otra vez|complet~|enter~|que (no|nunca|ya|cancele)|mas (de|que)|como si|gratis)',
      'siguen <charge.ger>',
      '(cobro/|cargo/|recibo|factura) {3} (altisim~|triple|indebid~|doble/|duplicad~|no (reconocid~|autorizad~)|que (no|nunca))',
      '(<refund.cmdme>|<refund.cmd> [<cp_the>] <cp_money>)',
      '(<want>|exijo|espero) {1} (que (me|nos) <refund.wish>|mi <cp_money>|devolucion (de|del)|este cargo)',
      'exijo {1} (respuesta|solucion)',
      '<cp_money> (botad~|tirad~)',
      '(para esto|por lo que) (pago|pagamos|cobran)',
      '(pago|pague|cobran) {3} (por nada|y ni|que (no|nunca))',
    ],
    unless: [
      'no [se] (me|nos) [han|ha] <cp_take.part>',
      '(<cp_if>|otro/) {2} (me|nos|le) {6}',
      '(por descontado|no {5} doble)',
    ],
    immune: ['negated'],
    weight: 0.84,
    examples: {
      fires: [
        'me «cobraron dos veces» la misma factura',
        '«quiero que me devuelvan» la plata',
        'tengo un «cargo no reconocido»',
      ],
      quiet: [
        '¿me cobraron el envío?',
        'no me han cobrado dos veces, era mi error',
        '¿cuánto me cobran por algo que pese dos kilos?',
      ],
    },
  }),
  defineRule({
    id: 'complaint.mild',
    trigger,
    why: { es: 'no queda del todo conforme', en: 'is not quite content' },
    patterns: [
      'no (me convence|me gusto|estoy muy|es lo que|servia)',
      '(esperaba|crei) {2} (mas|otra cosa|mejor)',
      '(se ve|esta|vino|llego) [como] (diferente|raro/|medio|un poco)',
      '(espera|esperando)',
      '(todavia|aun) no (me|nos|se)',
      'no (me|nos) [han] (confirm~|avis~|dicho)',
      '(que (paso|xopa|onda) con|y) mi (pedido|paquete)',
      '(<cp_book>|<cp_claim>)',
    ],
    weight: 0.5,
    examples: {
      fires: ['la verdad «no me convence»', '«esperaba otra cosa»', '¿«qué pasó con mi paquete»?'],
      quiet: ['me encanta, justo lo que pensaba', '¿qué pasó con tu hermana?'],
    },
  }),
]

/** Dissatisfaction with the business, its product or its service; or the intent to complain or report it. */
export const complaint: RulesPart = { rules, expansions, verbs }
