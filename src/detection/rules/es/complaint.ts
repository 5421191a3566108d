import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'complaint'

const verbs = {
  /** What a business does, or should. */
  cp_do:
    'llegar venir:vien:veng:vin quedar dejar aparecer cumplir contestar responder resolver:resuelv:::resuelt ' +
    'solucionar entregar enviar mandar traer::traig:traj devolver:devuelv:::devuelt avisar dar:::d pasar ' +
    'instalar arreglar respetar hacer::hag:hic:hech poner::pong:pus:puest vender',
  /** What a customer did before it. */
  cp_buy: 'pagar comprar pedir:pid encargar solicitar contratar reservar reclamar llamar autorizar firmar',
  cp_say: 'prometer asegurar jurar ofrecer anunciar',
  cp_take: 'cobrar descontar:descuent cargar facturar sacar quitar clavar meter subir',
  cp_cut: 'cambiar cancelar cortar suspender perder:pierd negar:nieg mover:muev',
}

const expansions = {
  // Also read by the signal "legal".
  authority: '(<cp_authority>|<cp_book>|fiscalia|policia|juzgado|abogado/|demanda~|denuncia~)',
  cp_authority:
    '(profeco|condusef|sernac|indecopi|superint~|superind~|superfin~|ocu|omic|diaco|acodeco|aresep|procon~|sundde|sedeco|osiptel|sbs|' +
    'odeco|meic|daco|subtel|consumidor/|defensoria|procuraduria)',
  cp_book: '((hoja/|libro) de (reclam~|quejas))',
  cp_claim: '(queja/|reclamo/|reclamacion/|denuncia/|pqr/|querella/)',
  /** Says it all, whatever it is said of. */
  cp_awful:
    '(pesim~|malisim~|inacept~|inadmisib~|indigna~|asqueros~|desastros~|groser~|maleducad~|prepotent~|sinverguenz~|irrespet~|' +
    'irresponsab~|incumpli~|negligen~|incompeten~|inept~|abus~|conchud~|malcriad~|desconsidera~|impresentab~|maltrat~|' +
    'porqueria|chapuza|atropello|cochinada|injust~|decepcion~|desilusi~|defraud~|vergonz~|mediocr~|engañosa|inconform~|disconform~|malestar|descontent~|desagrado)',
  cp_bad:
    '(<cp_awful>|mal|malo/|peor|feo/|horrible/|terrible/|fatal|lent~|penca|gacho/|de (mierda|quinta)|un (asco|desastre)|una (mierda|basura|mugre))',
  cp_thing:
    '(servicio/|atencion|trato|experiencia|calidad|producto/|empresa|tienda|comida|entrega|envio|delivery|trabajo|habitacion|curso|pedido|compra|documentacion)',
  cp_shame:
    '(barbaridad|descaro|burla|asco|mierda|basura|desastre|cagada|mugre|arrechera|rabia|bronca|jartera|pereza|clavo|raza|torta|macana|bolas|gacho/|feo|relajo|robadera)',
  cp_crook: '(estafador~|rater~|ladron~|mentiros~|chorro/)',
  cp_angry: '(molest~|enojad~|furios~|cabread~|encabron~|emputad~|ofendid~|arrech~|ladillad~|hart~|estafad~)',
  /** Damage, as a state or an act. */
  cp_broken:
    '(rot~|romp~|dañ~|golpe~|abolla~|ray~|quebr~|descos~|despeg~|desteñi~|destiño|encog~|manch~|podrid~|vencid~|derram~|' +
    'aplast~|quemad~|quemaron|mojad~|mojaron|oxida~|torcid~|hundid~|malogr~|estrope~|arruin~|descomp~|usad~|incomplet~|defectuos~|equivocad~|' +
    'incorrect~|suci~|crud~|fri~|helad~|agri~|abiert~|chuec~|a medi~|hech~ (pedazos|un)|mal|moho|gusano/|cucaracha/|pelo/|' +
    'hueco|hoyo|deteriorad~|faltab~|faltaron|falto|tirad~|botad~|plantad~|esperando|tarde|tardisimo|retras~|fals~|truch~|chafa|chimb~|pirat~|imitacion|copia|adulterad~)',
  cp_did: '(<cp_do.past>|<cp_do.part>|dio)',
  cp_came: '(<cp_did>|<cp_do.was>|estaba|estaban|estuvo|sirvieron|salio|salieron)',
  cp_unit: '(minuto/|hora/|dia/|semana/|mes|meses)',
  cp_not: '(nada|nadie|nunca|ni|sigo|ya van|no (<cp_do.now>|<cp_do.past>|me|nos|han|ha|hay))',
  cp_code: '(codigo|sms|correo|mail|link|pin|clave|factura|mensaje|receta|pase|qr)',
  cp_money: '(plata|dinero|pisto|lana|reembolso|deposito)',
  cp_me: '(me|nos|lo|la|le|les|uno)',
  cp_it: '[lo|la|los|las]',
  cp_the: '(el|la|los|las|mi|mis|un/|dos|otr/)',
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
      '<cp_thing> [<very>|un] <cp_bad>',
      '<cp_thing> {4} (es|son|fue|esta|estaba|estuvo) [<very>|un] (<cp_bad>|<cp_broken>)',
      '(lo|la|cada (vez|dia)) peor',
      '(que|muy|tan|demasiado) (mal|malo/|feo/|lent~) (que|la|el|los|lo|atienden|hacen|tienen|quedaron)',
      '(no|ni) (estoy|quede|quedamos|soy) [<very>|del todo] (satisfech~|conforme/|content~)',
      'no me gusto <cp_the> <cp_thing>',
      '<cp_me> [han|ha] (trat~|atend~|atiend~|contest~|habl~) {2} (mal|feo|como (perr~|basura))',
      '(me|nos|le) [han|ha] (grit~|insult~|humill~|discrimin~|ignor~|amenaz~|estafa~|engañaron|timado)',
      '<cp_me> (hicieron|hizo|tuvo|tuvieron|tienen|dejaron|dejo|traen) {3} (esper~|volver|venir|perder|plant~|tirad~|botad~|colgad~|vueltas|de aqui|de arriba|en la calle|<cp_unit>)',
    ],
    unless: [
      '(no|nada|ningun/|sin|nunca) {2} <cp_bad>',
      '(soy|tengo|perdon|calor|frio|dolor|bot) {2} <cp_bad>',
      '<cp_bad> (para|en|letra|memoria|suerte|señal|calor)',
      '<cp_bad> <cp_thing> nunca',
      '<cp_if> {4} <cp_bad>',
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
      'que engaño',
      '(que|vaya|menud/|un/|pur/|tremend/|es) [tal|de|verdadera] <cp_shame>',
      'verguenza',
      '(que|vaya) (mala|mal|poca|tal) (onda|leche|fe|madre|voluntad|gana|actitud|raza)',
      '(cero|falta {1} de|nada de|poca|poco|sin) (respeto|seriedad|profesional~|educacion|consideracion|palabra|etica|empatia)',
      '(como|no) (es posible|puede ser|se vale|hay derecho|tiene nombre|es justo)',
      'hasta cuando (van|voy|vamos|señores)',
      '(para|pal|ya es el) colmo',
      '(y encima|encima (me|nos|se|ni|no))',
      '(les|le|os) parece (bonito|justo)',
      'se (pasan|rien|burlan|lavan las manos|(hacen|hicieron) (los|el) {1}|la cagaron)',
      '(quien|nadie) (paga|se hace (cargo|responsable))',
      '(tom~ de|tomad~ de|tomaron el) pelo|vieron la cara',
      '(estoy|estamos|quede|ando|me siento|tienen|mi|<very>) [<very>] <cp_angry>',
      '(hart~|cansad~|hasta la/ {1}) (de|con) (ustedes|que|tant/|esperar|este lugar|su)',
      '<cp_crook> {6} (dijeron|deci~|cobr~|(me|nos) (<cp_did>|<cp_take.past>))',
      '(me|nos) <cp_did> {8} <cp_crook>',
      '(dar|de|exijo) una explicacion',
      '(da|dan|dio|de) la cara',
      '(nunca|jamas|no) [mas] [les|los|se] [los|las|lo] (vuelvo|volvere|compro|recomiendo)',
      '((nunca|jamas) mas|mas nunca|no pienso volver)',
      '(me arrepiento|lamento) {2} (haber~|compr~)',
      '(perdieron|pierden) [un/] client~',
      '(han|habeis) vuelto a|volvieron a|(sal~ con que|sigue/ igual)',
    ],
    unless: [
      'que (<cp_shame>|verguenza) {3} (perdon|disculp~|pregunt~|pena)',
      '(de|este|el) (<bot>|asistente)',
      '<bot> y encima',
      'ni un/ <cp_shame>',
      'verguenza (preguntar|pedir)',
      '(no|sin|para nada) [es que] [me] {2} (<cp_angry>|arrepiento)',
      'vuelvo (a (molest~|escrib~)|hasta)',
    ],
    immune: ['negated'],
    weight: 0.84,
    examples: {
      fires: [
        '«no hay derecho» a que nos tengan así',
        'es una «vergüenza» cómo trabajan',
        '«qué arrechera» con este pedido',
        '«estoy muy molesta» con ustedes',
        '«nunca más vuelvo» por ahí',
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
      '(un/|mi|por|poner|hacer|presentar|tengo) {1} <cp_claim>',
      '^^ <cp_claim> $$',
      '(quejar~|me quejo|denunciar~|reportarlos|demandar~|denuncio)',
      '(los|las|les|te|voy|vamos|quiero) {2} (denunci~|demand~|report~|reclamar)',
      '<cp_authority>',
      '(<want>|deme|llenar|pedire|poner) {2} <cp_book>',
      '(poner|meter|presentar~) {1} (demanda|tutela)',
      'acciones legales',
      '(mala/|llen~ de|dejar|poner) {1} (reseña/|estrella/)',
    ],
    unless: [
      '(no|sin|ningun/|ni|nunca) {5} (<cp_claim>|<cp_authority>|quejar~|denunci~)',
      '(trabajo|soy|queda|clases|charla|practica) {3} <cp_authority>',
      'consumidor final',
      '(numero|plazo|departamento|vecin/) {3} <cp_claim>',
      '<cp_claim> {4} (resuelt~|soluc~|garantia|broma|ningun/)',
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
      '<cp_came> {5} (<cp_bad>|<cp_broken>|otra (cosa|talla)|otro (color|producto)|que no (es|era|pedi)|en (vez|lugar) de)',
      '<cp_came> {2} sin',
      '<cp_broken> {1} (me|nos) <cp_it> <cp_did>',
      '(me|nos) [han] (<cp_broken>|<cp_cut.past>|<cp_cut.part>) <cp_the>',
      '<cp_broken> {2} (el primer|la segunda|al <cp_unit>|a los {1} <cp_unit>)',
      '(al|a (la|los|las)) {1} <cp_unit> {3} (se|ya|dejo) [me|nos|le] (<cp_broken>|no|hizo|de)',
      'no [me] duro',
      '(nada que ver con|no (es|era|fue)) [<cp_the>|lo] [que] [me|nos] (<cp_buy.did>|<cp_say.past>|foto/)',
      '(<cp_buy.did>|<cp_say.past>) {7} y (me|nos) <cp_it> <cp_did>',
      '[se|os] [han|habeis] (equivocaron|confundieron|equivocado)',
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
      'mi {1} <cp_did>',
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
      '(llevo|llevamos|tengo|hace|van|vamos|estuve) {3} <cp_unit> {5} (esper~|sin (respuesta|solucion|mi|recibir)|y <cp_not>|llamando|que (no|me deben|nadie))',
      '(<cp_unit>|quede|estuve) (esperando|varad~|pagando)',
      'sin que (nadie|me|nos|pase/|pasen|llegue/|venga/)',
      '(y|ahora|todavia) (me|nos) (dicen|salen|quieren)',
      '(tuve|tuvimos|toco) que (botar~|tirar~|pagar|comprar|volver)',
      'esperando {3} (desde|<cp_unit>|y <cp_not>)',
      '(<cp_buy.did>|<cp_say.past>|dijeron|dijo|quedaron) {8} (y|pero) {2} <cp_not>',
      '(nunca|jamas|nadie|no me|no nos|ninguno|ni) [me|nos|se] <cp_it> [han|ha|siquiera] <cp_did>',
      '(nadie|ni|ustedes no) [me|nos|se] <cp_it> (<cp_do.now>|mir~|saluda~|disculp~)',
      'no [me|nos|se] <cp_it> <cp_do.past>',
      'no (cumplen|respetan|responden|[me|nos] (quieren|quisieron|dejaron|quiere (<cp_do.inf>|hacerse)))',
      'no (llega|llego) mi|mi pedido no',
      '(tardaron|tardo|demoraron|demoro|demorado) {3} (<cp_unit>|demasiado)',
      'de (retraso|atraso)',
      '(pur/|solo) (retraso/|excusa/|promesa/)',
      '(tercera|cuarta|quinta) vez {4} (que|se|me)',
      '(ni|sin) [una|mi] (disculpa/|explicacion|avis~|previo|motivo|permiso|consult~)',
      '(otra vez|siempre) [me|nos|se] (mandan|mandaron|cobr~|factur~|dicen)',
      '(dan~ largas|pelote~)',
      '(chofer/|conductor/|repartidor/|profe~|cajer~|tecnico) {6} (tomado|borrach~|falt~|loco/|tiro|avento)',
    ],
    unless: [
      '<cp_if> {3} (no|nunca|nadie) {5}',
      '(no|nunca) {4} <cp_code>',
      '<cp_code> {4} (no|nunca) {5}',
      '(no|nunca) {1} (me|nos) {3} (mal|plant~|tarde|ni nada|todo)',
      '(tienen que|maltrato animal)',
      'vez {4} (menu|pregunt~)',
    ],
    immune: ['negated', 'past'],
    weight: 0.82,
    examples: {
      fires: [
        '«llevo tres semanas esperando» el reembolso',
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
      '(<cp_take.past>|<cp_take.part>|<cp_take.ger>|cobrar|cobran|suben|suban) {8} (de mas|doble|dos veces|mal|sin|cualquier~|otra vez|por algo|complet~|enter~|que (no|nunca|jamas|ya|cancele|di de baja|segun)|mas (de|que|alto)|como si|gratis)',
      'siguen (<cp_take.ger>|<charge.ger>)',
      '(cobro/|cargo/|descuento|multa|recibo|factura) {3} (altisim~|triple|indebid~|doble/|duplicad~|injust~|no (reconocid~|autorizad~|aprobad~)|que (no|nunca))',
      '(<refund.cmdme>|<refund.cmd> [<cp_the>] <cp_money>)',
      '(<want>|exijo|espero) {1} (que (me|nos) <refund.wish>|mi <cp_money>|devolucion (de|del)|este cargo)',
      'exijo {1} (respuesta|solucion|explicacion)',
      '<cp_money> (botad~|tirad~|perdid~)',
      '(para esto|por lo que) (pago|pagamos|cobran)',
      '(pago|pague|cobran|cobrar) {3} (por nada|y ni|que (no|nunca)|encima de)',
    ],
    unless: [
      '(no|nunca) [se] (me|nos|le) [han|ha] <cp_take.part>',
      '(<cp_if>|otr/) {2} (me|nos|le) {6}',
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
      '(esperaba|pensaba|crei) {2} (mas|otra cosa|mejor)',
      '(se ve|esta|vino|llego) [como] (diferente|distint~|raro/|medio|un poco)',
      'espera~',
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
