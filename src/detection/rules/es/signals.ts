import { defineSignal } from '../../rule.js'

const few = '(#|un|una|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|media|poco/)'
const minutes = '(min|minut~|hora/)'
const days = '(dia/|semana/|mes|meses)'

/** Weight and matter of a message, whatever its trigger. */
export const signals = [
  defineSignal({
    id: 'signal.legal',
    signal: 'legal',
    why: { es: 'habla de abogados, autoridades o prensa', en: 'speaks of lawyers, authorities or the press' },
    patterns: [
      '(<authority>|lawyer|querell~|juicio|notarial|tutela|ministerio|carta documento)',
      '(accion/|medidas|instancia/|via/) (legal/|judicial/)',
      '(prensa|notici~|periodista|television|emisora|redes|tiktok|al aire|viral~)',
    ],
    unless: ['(trabajo|soy|vivo|cerca|frente|lado|sin|estudi~) {3} <authority>'],
    examples: {
      fires: ['mi «abogado» los va a contactar', 'tomaré «acciones legales»', 'lo mando a la «prensa»'],
      quiet: ['¿cuánto cuesta el envío?', 'vivo cerca de la policía'],
    },
  }),
  defineSignal({
    id: 'signal.safety',
    signal: 'safety',
    why: { es: 'hay peligro para alguien', en: 'somebody is in danger' },
    patterns: [
      '(intoxic~|alergi~|quemad~|quemo|incendi~|explot~|estall~|asfixi~|asalt~|choco|electroc~|me corte|corto circuito|toques|envenen~|sangr~|vomit~|desmay~|convuls~|hospital~|accident~|amenaz~|' +
        'acos~|ambulancia|una emergencia|chispa/|humo|oxigeno|insulina|infarto|fiebre|embarazada|encerrad~|atrapad~|ahog~|' +
        'trago|respira/|pistola|cuchillo|descompon~|muriendo|inund~|peligr~)',
      '(fuga|olor|huele|escape) {4} (gas|quemad~|cable)',
      '(cable/|poste) {4} (caid~|tirad~|suelt~|pelad~)',
      '(freno/ {3} (fall~|no)|(medic~|dosis|receta) equivocad~)',
      '(sigu~|toc~|peg~|golpe~|perdi~|llev~) {2} mi (hij~|niñ~|nena|bebe|chiquit~)|mi (hij~|niñ~|nena|bebe|chiquit~) {3} no (lleg~|aparece|esta|lo|la)',
    ],
    examples: {
      fires: [
        'mi hija se «intoxicó» con la comida',
        '«huele a gas» en la cocina',
        'el chofer «siguió a mi niña»',
      ],
      quiet: ['¿la crema es natural?', 'quiero agendar una cita'],
    },
  }),
  defineSignal({
    id: 'signal.loss',
    signal: 'loss',
    why: { es: 'está perdiendo dinero', en: 'is losing money' },
    patterns: [
      '(<charge.past>|<charge.part>|sac~|vaci~|rob~) {4} (dos veces|tres veces|doble|triple|duplic~|todo|mi (cuenta|tarjeta)|sin (permiso|autoriz~))',
      '(compraron|comprando|pagaron|us~|vaci~|clon~|duplic~|rob~|perdi|bloque~|congel~|deten~|par~|anul~) {3} (tarjeta|cuenta|billetera|transferencia|pago|compra|mi nombre)',
      '(hack~|jaque~|phishing|suplant~|estafaron|clonad~)',
      '(di|dado|dar~|pas~) {1} (mi/ (clave/|contraseña|pin|datos)|el codigo)',
      '(numero|cuenta|persona) (equivocad~|incorrect~|que no era)',
      '(cargo|cargos|cobro/|compra/|prestamo|credito|transferencia/|movimiento/|retiro/) {3} (no (hice|fui|reconoz~|reconoc~|autori~|pedi)|mi nombre)',
      '(hicieron|haciendo) {2} (compra/|retiro/|transferencia/)',
    ],
    examples: {
      fires: ['me «cobraron la luz dos veces»', 'tengo un «cargo que no reconozco»', '«bloqueen mi tarjeta»'],
      quiet: ['¿cuánto cobran?', 'ya me cobraron, gracias', 'me cobraron 5 pesos de más'],
    },
  }),
  defineSignal({
    id: 'signal.imminent',
    signal: 'imminent',
    why: { es: 'le quedan minutos', en: 'has minutes left' },
    patterns: [
      `(en|dentro de|falta/|queda/|tengo) [menos de|como|unos|unas] ${few} (min|minut~|hora/|rat~)`,
      '(ahora|ya|este) (mismo|instante) {6} (va|van|voy|cierr~|embarc~|sal~|venc~|esper~|sentad~|empieza/)',
      '(estoy|estamos|sigo|quede|quedamos|dejaron|dejo) {2} (en (la|el|plena) (puerta|aeropuerto|notaria|caja|mostrador|fila|carretera|ruta|calle|hospital|terminal)|varad~|tirad~|afuera)',
      'mi (vuelo|avion|bus|tren) {3} (sale|cierra)',
      '(menos cuarto|a punto de)',
    ],
    unless: [`(tarda/|demora/|listo/|entregan|llega/) en ${few} ${minutes}`],
    examples: {
      fires: ['mi vuelo sale «en 40 minutos»', 'cierran «en media hora»', 'cierran «dentro de 20 minutos»'],
      quiet: ['¿el pedido tarda en 30 minutos?', 'cuando puedan'],
    },
  }),
  defineSignal({
    id: 'signal.leisure',
    signal: 'leisure',
    why: { es: 'puede esperar, o es poca cosa', en: 'it can wait, or is a small thing' },
    patterns: [
      'cuando (pued~|teng~|haya|se (desocup~|pueda)|gust~|quier~)',
      '((sin|no (hay|corre|tengo)) (apuro|prisa|afan)|con calma|tranqui|no (es (grave|urgente)|[me] urge|molesta|precisa|pasa nada)|' +
        'just|por curiosidad|(solo|nomas) (para|por) (que|saber)|algun dia|mas adelante|mañana o pasado|todo bien)',
      '(el|los|la|dentro de|en) (proxim~|otro/|dos|tres) (mes|meses|año/|semana/)|(semana|mes|año) que viene|fin de mes',
      '(todavia|aun) (no (decid~|teng~)|estoy compar~)|recien (mirando|viendo)|(solo|ando|estoy) (averiguando|cotizando|comparando)',
      'una cosita|un detall~|por si (quier~|les)|(lo|les) (digo|cuento|dejo|comento) (para|por)|poquit~|pelin',
    ],
    examples: {
      fires: [
        'me escriben «cuando puedan»',
        'es para «el próximo mes»',
        '«sin apuro»',
        '«solo para que» lo sepan',
      ],
      quiet: ['lo necesito hoy', '¿cuándo abren?'],
    },
  }),
  defineSignal({
    id: 'signal.anger',
    signal: 'anger',
    why: { es: 'está harto, o le pasa una y otra vez', en: 'is fed up, or it keeps happening' },
    patterns: [
      '(harto/|cansad~|podrido|chato/|verguenza|vergonzos~|indign~|decepcion~|inaceptable|colmo|abus~|burla~|asco|relajo|' +
        'porqueria|mierda|pesimo/|falta de (respeto|seriedad))',
      '(segunda|tercera|cuarta|quinta|#|mil) (vez|veces|fecha)',
      'otra vez (el|la|los|las|lo) (mismo/|factura|recibo|cobro)',
      `(van|llevo|llevamos) {1} ${few} ${days}|${few} ${days} {1} (esperando|sin|para|y (nada|nadie|no))`,
      '(nadie|nunca|ni) [me] [han|ha] (<answer.now>|<answer.part>)|no puede ser|desde (ayer|anoche|hace)',
    ],
    examples: {
      fires: ['¡qué «falta de respeto»!', '«llevo tres semanas» en esto', 'y «nadie responde»'],
      quiet: ['llega en tres días', 'no tengo a nadie en casa'],
    },
  }),
  defineSignal({
    id: 'signal.conduct',
    signal: 'conduct',
    why: { es: 'alguien del equipo lo trató mal', en: 'somebody of the team treated them badly' },
    patterns: [
      '(me|nos|le) (grit~|insult~|humill~|(trat~|contest~|hablo) {1} (mal|como si))|groser~|prepotent~|maltrat~|desprecio',
    ],
    examples: {
      fires: ['la cajera «me gritó»', 'el chofer fue muy «grosero»'],
      quiet: ['me trataron muy bien', 'me hablaron de ustedes'],
    },
  }),
  defineSignal({
    id: 'signal.billing',
    signal: 'billing',
    why: { es: 'trata de cobros, facturas o reembolsos', en: 'is about charges, invoices or refunds' },
    patterns: [
      '(factura~|boleta|recibo|recibos|cobr~|cargo|cargos|reembols~|reinteg~|dinero|plata|saldo|deuda|mora|intereses|comision~|cuota/|abono/|' +
        'devuelv~|devolucion|descont~|debit~|transferencia/|deposito/|recargo|fee|billing|pagado|comprobante|prestamo|credito|iva|vuelto)',
    ],
    examples: {
      fires: ['no me llegó la «factura»', 'quiero mi «dinero» de vuelta'],
      quiet: ['¿tienen talla M?', 'me interesa el curso', 'la página no carga'],
    },
  }),
  defineSignal({
    id: 'signal.purchase',
    signal: 'purchase',
    why: { es: 'quiere comprar o cotizar', en: 'wants to buy or get a quote' },
    patterns: [
      '(comprar~|compro|cotiz~|presupuesto|proforma|contratar|mayor~|precio/|rebaj~|descuento/|promocion~|ventas|vended~|venda/|' +
        'comercial/|quote/|plan|planes|oferta/|catalogo|contado|seguro/)',
    ],
    examples: {
      fires: ['quiero «cotizar» un seguro', '¿qué «precio» tiene?'],
      quiet: ['no prende el equipo', 'me duele la espalda'],
    },
  }),
  defineSignal({
    id: 'signal.equipment',
    signal: 'equipment',
    why: { es: 'trata de un equipo o un servicio técnico', en: 'is about equipment or a technical service' },
    patterns: [
      '(app|aplicacion|wifi|internet|modem|router|red|pantalla|tecnico/|tele|televisor|computador~|audio|video|clave|contraseña|' +
        'usuario|codigo|pdf|error|garantia|cable/|gas|ascensor/|bateria|motor)',
    ],
    examples: {
      fires: ['la «pantalla» tiene rayas', 'el «wifi» va lento'],
      quiet: ['¿tienen talla M?', 'quiero mi dinero'],
    },
  }),
]
