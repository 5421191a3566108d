import { defineSignal } from '../../rule.js'

/** Weight and matter of a message, whatever its trigger. */
export const signals = [
  defineSignal({
    id: 'signal.legal',
    signal: 'legal',
    why: { es: 'menciona abogados, autoridades o prensa', en: 'mentions lawyers, authorities or the press' },
    patterns: [
      '<authority>',
      '(accion|acciones|medidas|instancia|instancias|proceso) (legal|legales|judicial|judiciales)',
      '(prensa|noticiero|redes sociales|television nacional)',
    ],
    unless: ['(trabajo|trabaja|soy|vivo|cerca|frente|lado) {3} <authority>', 'poliza'],
    examples: {
      fires: ['mi «abogado» los va a contactar', 'tomaré «acciones legales»'],
      quiet: ['¿cuánto cuesta el envío?', 'vivo cerca de la policía'],
    },
  }),
  defineSignal({
    id: 'signal.safety',
    signal: 'safety',
    why: { es: 'hay peligro para la salud o la seguridad', en: 'health or safety at risk' },
    patterns: [
      '(intoxic~|alergi~|quemadura|quemaduras|se quemo|me queme|incendio|incendiando|explot~|electrocut~|sangr~|vomit~|desmay~|convulsion~|hospital|hospitalizado|hospitalizada|me corte|accidente|accidentado|amenaz~|ambulancia|chispas|chispazo|humo|oxigeno|insulina|encerrado|encerrada|encerrados|encerradas|atrapado|atrapada|atrapados)',
      '(fuga|olor|huele|escape|gas) {4} (gas|medidor|cocina|tanque|quemado|cable)',
      '(cable|poste|corriente) {4} (caido|tirado|suelto|chispas|pelado)',
      '(se esta|me estoy|se me esta) (descomponiendo|muriendo|ahogando|desangrando|inundando|incendiando)',
      '(los frenos|el freno) {3} (fueron|fallaron|fallan|no|se)',
      '(no respira|no puede respirar|se trago|se ahogo|dosis equivocada|medicamento equivocado|receta equivocada|mi hijo no|mi hija no) {3}',
    ],
    examples: {
      fires: ['mi hija se «intoxicó» con la comida', '«huele a gas en la cocina»'],
      quiet: ['¿la crema es natural?', 'quiero agendar una cita'],
    },
  }),
  defineSignal({
    id: 'signal.loss',
    signal: 'loss',
    why: { es: 'está perdiendo dinero', en: 'is losing money' },
    patterns: [
      '(me|nos) [han|habeis|estan|ha] (cobraron|descontaron|debitaron|cargaron|sacaron|vaciaron|robaron|cobrado|cargado|debitado|vaciando|sacando|sacado|robando) {4} (dos veces|tres veces|doble|triple|de mas|mi cuenta|mi tarjeta|la cuenta|la tarjeta|sin autorizacion|todo|# mil|#)',
      '(compraron|estan comprando|pagaron|estan usando|usaron|clonaron|hackearon|jaquearon|duplicaron) {3} (mi tarjeta|mi cuenta|cobro|mi numero|tarjeta|cuenta|mi nombre)',
      '(hacked|hackeado|hackeada|clonada|clonado|phishing|suplantaron|suplantacion)',
      '(prestamo|credito|compra|transferencia) {3} (a mi nombre|que no pedi|que no hice)',
      '(numero|cuenta|persona) (equivocado|equivocada|incorrecta|incorrecto)',
      '(congelen|bloqueen|bloqueenla|bloqueenlo|detengan|detenganlo|paren|reviertan|anulen) {3} [tarjeta|cuenta|eso|pago|transferencia]',
      '(di|dado|darle|pase|pasado) {1} (mi clave|mi contraseña|mi pin|mis datos|el codigo)',
      '(cargo|cargos|cobro|cobros|compra|compras|transferencia|movimiento|retiro) {2} (que no (hice|reconozco|autorice|realice)|no (reconocido|reconocidos|reconocida|autorizado|autorizados|autorizada))',
    ],
    examples: {
      fires: ['«me cobraron la luz dos veces»', 'tengo un «cargo que no reconozco»'],
      quiet: ['¿cuánto cobran?', 'ya me cobraron, gracias'],
    },
  }),
  defineSignal({
    id: 'signal.imminent',
    signal: 'imminent',
    why: { es: 'le quedan minutos', en: 'has minutes left' },
    patterns: [
      'en (#|cinco|diez|quince|veinte|treinta|cuarenta|unos) (min|minutos|minutitos|min)',
      'en (media hora|menos de una hora|una hora|un rato)',
      '(faltan|quedan|me quedan|tengo) {1} (#|cinco|diez|quince|veinte|treinta|pocos) (min|minutos)',
      '(ya mismo|ahora mismo|ahorita mismo|en este instante) {6} (se va|se van|me voy|cierra|cierran|embarco|sale|vence|esperando|sentado)',
      '(estoy|estamos|sigo) {1} (en la puerta|en el aeropuerto|en la notaria|en la caja|en el mostrador|en la fila|varado|varada|tirado|tirada|en la carretera)',
    ],
    unless: ['(llega|llegan|demora|demoran|tardan|tarda|listo|lista) en # (min|minutos)'],
    examples: {
      fires: ['mi vuelo sale «en 40 minutos»', 'cierran «en media hora»'],
      quiet: ['¿el pedido llega en 30 minutos?', 'cuando puedan'],
    },
  }),
  defineSignal({
    id: 'signal.leisure',
    signal: 'leisure',
    why: { es: 'dice que puede esperar', en: 'says that it can wait' },
    patterns: [
      'cuando (puedan|pueda|puedas|tengan|tenga|se pueda|haya|se desocupe|se desocupen|gusten|guste|quieran|sea posible) {4}',
      '(sin apuro|sin prisa|sin afan|con calma|no hay prisa|no urge|no es urgente|no corre prisa|no es grave|no pasa nada|just looking|por curiosidad|solo para que sepan|algun dia|a futuro|mas adelante)',
      '(el proximo|el otro|dentro de|en dos|en tres|para el) (mes|meses|año|semestre)',
      '(la semana que viene|la proxima semana|la otra semana|el mes que viene|el año que viene)',
      'todavia no (decido|he decidido|tengo decidido|se|estoy seguro|estoy segura)',
    ],
    examples: {
      fires: ['me escriben «cuando puedan»', 'es para «el próximo mes»', '«sin apuro»'],
      quiet: ['lo necesito hoy', '¿cuándo abren?'],
    },
  }),
  defineSignal({
    id: 'signal.billing',
    signal: 'billing',
    why: { es: 'trata de cobros, facturas o reembolsos', en: 'is about charges, invoices or refunds' },
    patterns: [
      '(factura|facturas|facturacion|boleta|recibo|cobro|cobros|cobraron|cobrando|cobran|cargo|cargos|reembolso|reembolsos|reembolsen|devolucion de mi dinero|devuelvan mi dinero|devolucion del dinero|mi dinero|saldo|deuda|mora|intereses|comision|cuota|cuotas|transferencia|deposito|descontaron|debito|debitaron|estado de cuenta|boleta|devuelvan|devolucion|devolver|reintegro|abono|abonos|plata|vuelto|nomina|cuota|recargo|fee|cobran|cobro|pagado|prestamo|credito|tarjeta de credito|comprobante|iva|late fee)',
    ],
    examples: {
      fires: ['no me llegó la «factura»', 'quiero «mi dinero» de vuelta'],
      quiet: ['¿tienen talla M?', 'no prende el equipo'],
    },
  }),
  defineSignal({
    id: 'signal.purchase',
    signal: 'purchase',
    why: { es: 'quiere comprar o cotizar', en: 'wants to buy or get a quote' },
    patterns: [
      '(comprar|cotizar|cotizacion|presupuesto|contratar|adquirir|mayoreo|por mayor|al mayor|precio|precios|descuento|promocion|ventas|vendedor|vendedora|vendedores|comercial|cotizo|cotizar|cotizarme|cotice|plan|planes|salesperson|comprarles|compro|compra|oferta|catalogo|al contado|por mayor|licitacion|stock|disponible|precio especial)',
    ],
    examples: {
      fires: ['quiero «cotizar» un seguro', '¿qué «precio» tiene?'],
      quiet: ['no prende el equipo', 'me duele la espalda'],
    },
  }),
]
