import { defineSignal } from '../../rule.js'

const authority =
  '(abogad~|lawyer|demand~|querell~|denunci~|juzgado/|juicio|tribunal~|fiscalia|policia|notarial|profeco|condusef|sernac|indecopi|' +
  'sic|superintendencia|superindustria|supersalud|consumidor|facua|omic|ocu|daco|sedeco|aresep|osiptel|proconsumidor|indotel|acodeco|diaco|ministerio|defensoria|tutela|carta documento|derecho de peticion|' +
  '(libro|hoja) de reclam~)'
const taken = '(<charge.past>|<charge.part>|sac~|vaci~|rob~)'
const few = '(#|un|una|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|media|poco/)'

/** Weight and matter of a message, whatever its trigger. */
export const signals = [
  defineSignal({
    id: 'signal.legal',
    signal: 'legal',
    why: { es: 'menciona abogados, autoridades o prensa', en: 'mentions lawyers, authorities or the press' },
    patterns: [
      authority,
      '(accion/|medidas|instancia/|via/|proceso) (legal/|judicial/)',
      '(prensa|noticiero/|noticias|periodista/|television|emisora|redes|tiktok|facebook|al aire|viral~)',
    ],
    unless: [`(trabajo|soy|vivo|cerca|frente|lado|como|sin|estudi~) {3} ${authority}`],
    examples: {
      fires: ['mi «abogado» los va a contactar', 'tomaré «acciones legales»', 'lo subo a «redes sociales»'],
      quiet: ['¿cuánto cuesta el envío?', 'vivo cerca de la policía'],
    },
  }),
  defineSignal({
    id: 'signal.safety',
    signal: 'safety',
    why: { es: 'hay peligro para la salud o la seguridad', en: 'health or safety at risk' },
    patterns: [
      '(intoxic~|alergi~|quemadur~|quemando|quemo|incendi~|explot~|estall~|electrocut~|toques|corto circuito|cortocircuito|sangr~|' +
        'vomit~|desmay~|convulsion~|hospital~|me corte|accident~|choco|amenaz~|acos~|ambulancia|una emergencia|chispa/|chispazo/|' +
        'humo|oxigeno|insulina|infarto|fiebre|embarazada|encerrad~|atrapad~|ahog~|asfixi~|se trago|respira/|respirar|arma|pistola|' +
        'cuchillo|descomponiendo|desangr~|muriendo|inund~|envenen~|peligr~)',
      '(fuga|olor|huele|escape) {4} (gas|quemad~|cable)',
      '(cable/|poste) {4} (caid~|tirad~|suelt~|pelad~)',
      '(freno/ {3} (fall~|no)|(medic~|dosis|receta|pastilla/) equivocad~)',
      '(sigu~|toc~|peg~|golpe~|no dejo|perdi~|llev~) {2} mi (hij~|niñ~|nena|nene|bebe|chiquit~|hermanit~)',
      'mi (hij~|niñ~|nena|nene|bebe|chiquit~|hermanit~) {3} no (llego|llega|aparece|esta|lo|la|responde)',
    ],
    examples: {
      fires: ['mi hija se «intoxicó» con la comida', '«huele a gas» en la cocina', 'el chofer «siguió a mi niña»'],
      quiet: ['¿la crema es natural?', 'quiero agendar una cita'],
    },
  }),
  defineSignal({
    id: 'signal.loss',
    signal: 'loss',
    why: { es: 'está perdiendo dinero', en: 'is losing money' },
    patterns: [
      `${taken} {4} (dos veces|tres veces|doble|triple|duplic~|mi (cuenta|tarjeta)|todo|sin (permiso|autoriz~))`,
      '(compraron|comprando|pagaron|us~|clon~|duplic~|rob~|perdi|vaci~) {3} (cobro/|(mi|la) (tarjeta|cuenta|nombre|billetera))',
      '(hack~|jaque~|phishing|suplant~|estafaron|clonad~)',
      '(bloque~|congel~|deten~|par~|revier~|anul~) {1} (tarjeta|cuenta|transferencia|pago|compra)',
      '(di|dado|dar~|pas~) {1} (mi/ (clave/|contraseña/|pin|datos)|el codigo)',
      '(numero|cuenta|persona) (equivocad~|incorrect~|que no era)',
      '(cargo/|cobro/|compra/|prestamo/|credito|transferencia/|movimiento/|retiro/) {3} no (hice|fui|reconozc~|reconocid~|autoric~|autorizad~|pedi|realic~)',
      '((prestamo|credito|compra/) {3} mi nombre)|(hicieron|haciendo|hacen) {2} (compra/|retiro/|transferencia/|movimiento/|zelle)',
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
      '(ya|ahora|ahorita|este) (mismo|instante) {6} (se va|se van|me voy|cierr~|embarc~|sal~|venc~|esper~|sentad~|empieza/)',
      '(estoy|estamos|sigo|quede|quedamos|quedado|dejaron|dejo) {2} (en (la|el|plena) (puerta|aeropuerto|notaria|caja|mostrador|fila|carretera|ruta|calle|hospital|clinica|taller|taxi|terminal)|varad~|tirad~|afuera)',
      '(mi (vuelo|avion|bus|tren)|el (chequeo|embarque)) {3} (sale|cierra|despega)',
      '(menos (cuarto|#)|a punto de)',
    ],
    unless: [`(tarda/|demora/|listo/|entregan|reparten|llega/) en ${few} (min|minut~|hora/)`],
    examples: {
      fires: ['mi vuelo sale «en 40 minutos»', 'cierran «en media hora»', 'cierran «dentro de 20 minutos»'],
      quiet: ['¿el pedido tarda en 30 minutos?', 'cuando puedan'],
    },
  }),
  defineSignal({
    id: 'signal.leisure',
    signal: 'leisure',
    why: { es: 'dice que puede esperar o que es poca cosa', en: 'says that it can wait, or is a small thing' },
    patterns: [
      'cuando (pued~|teng~|haya|se (desocup~|pueda)|gust~|quier~|sea posible)',
      '((sin|no (hay|corre|tengo)) (apuro|prisa|afan)|con calma|tranqui|no (es (grave|urgente)|me urge|urge|molesta|precisa|pasa nada)|nada grave|just|todo bien|' +
        'por curiosidad|(solo|nomas|era) (para|por) (que|saber)|algun dia|mas adelante|mañana o pasado)',
      '(el|los|del|la|dentro de|en) (proxim~|otro/|dos|tres) (mes|meses|año/|semana/|semestre)',
      '(semana|mes|año|lunes|verano) (que viene|entrante)|fin de mes',
      '(todavia|aun) (no (decid~|teng~)|estoy compar~)|(estoy|estamos|solo|ando) [apenas|recien] (mirando|viendo|comparando|averiguando|cotizando)',
      '(una cosita|un detall~|por si (quier~|les)|(lo|les|se lo) (digo|cuento|dejo|comento) (para|por|aqui))',
      '(poquit~|pelin|apenas se)',
    ],
    examples: {
      fires: ['me escriben «cuando puedan»', 'es para «el próximo mes»', '«sin apuro»', '«solo para que» lo sepan'],
      quiet: ['lo necesito hoy', '¿cuándo abren?'],
    },
  }),
  defineSignal({
    id: 'signal.anger',
    signal: 'anger',
    why: { es: 'está harto, o le pasa una y otra vez', en: 'is fed up, or it keeps happening' },
    patterns: [
      '(harto/|cansad~|podrido|chato/|verguenza|vergonzos~|indign~|decepcion~|inaceptable|colmo|abus~|burla~|ridicul~|asco|' +
        'relajo|porqueria|mierda|pesimo/|insoportable|falta de (respeto|seriedad|consideracion))',
      '(segunda|tercera|cuarta|quinta|sexta|# |mil) (vez|veces|fecha)',
      '(otra vez|de nuevo|siempre) (el|la|los|las|lo) (mismo/|factura/|recibo/|cobro/)',
      `(van|llevo|llevamos) {1} ${few} (dia/|semana/|mes|meses)`,
      `${few} (dia/|semana/|mes|meses) {1} (esperando|sin|para|y (nada|nadie|no))`,
      '(nadie|nunca|ni) (me|nos) [han|ha] (<answer.now>|<answer.part>|ayuda|resuelve)|nadie (<answer.now>|da la cara)|no puede ser',
      'desde (ayer|anoche|antier|antes de ayer|hace)',
    ],
    examples: {
      fires: ['«qué falta de respeto»', '«llevo tres semanas» en esto', 'y «nadie responde»'],
      quiet: ['llega en tres días', 'no tengo a nadie en casa'],
    },
  }),
  defineSignal({
    id: 'signal.conduct',
    signal: 'conduct',
    why: { es: 'se queja de cómo lo trató alguien del equipo', en: 'minds how somebody of the team treated them' },
    patterns: [
      '(me|nos|le) (grit~|insult~|humill~|(trat~|contest~|hablo) {1} (mal|como si|de mala))',
      '(groser~|prepotent~|maltrat~|malcriad~|desprecio)',
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
      '(factura~|boleta/|recibo/|cobr~|cargo/|reembols~|reinteg~|dinero|plata|saldo|deuda|mora|interes/|comision~|cuota/|abono/|' +
        '<refund.inf>|<refund.wish>|devolucion|descont~|descuentan|debit~|transferencia/|deposito/|nomina|recargo/|fee|billing|' +
        'pagado|comprobante/|prestamo/|credito/|estado de cuenta|iva|vuelto)',
    ],
    examples: {
      fires: ['no me llegó la «factura»', 'quiero mi «dinero» de vuelta'],
      quiet: ['¿tienen talla M?', 'no prende el equipo'],
    },
  }),
  defineSignal({
    id: 'signal.purchase',
    signal: 'purchase',
    why: { es: 'quiere comprar o cotizar', en: 'wants to buy or get a quote' },
    patterns: [
      '(comprar~|compro|cotiz~|presupuesto/|proforma|contratar|adquirir|mayor~|precio/|rebaj~|descuento/|promocion~|venta/|vended~|venda/|venden|comercial/|' +
        'quote/|plan|planes|oferta/|catalogo|al contado|licitacion|stock|seguro/)',
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
      '(app|aplicacion|wifi|internet|modem|router|red|pantalla|tecnico/|tele|televisor/|computador~|servicio tecnico|audio|video|' +
        'clave|contraseña|usuario|codigo|login|pdf|error|garantia|enchufe|cable/|gas|ascensor/|bateria|motor)',
    ],
    examples: {
      fires: ['la «pantalla» tiene rayas', 'el «wifi» va lento'],
      quiet: ['¿tienen talla M?', 'quiero mi dinero'],
    },
  }),
]
