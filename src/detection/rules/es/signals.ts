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
      '(intoxic~|alergi~|quemadura|quemaduras|se quemo|incendio|explot~|electrocut~|fuga de gas|olor a gas|huele a gas|sangr~|vomit~|hospital|hospitalizado|hospitalizada|me corte|accidente|amenaz~)',
    ],
    examples: {
      fires: ['mi hija se «intoxicó» con la comida', '«huele a gas» en la cocina'],
      quiet: ['¿la crema es natural?', 'quiero agendar una cita'],
    },
  }),
  defineSignal({
    id: 'signal.loss',
    signal: 'loss',
    why: { es: 'está perdiendo dinero', en: 'is losing money' },
    patterns: [
      '(me|nos) (cobraron|descontaron|debitaron|cargaron|sacaron|vaciaron|robaron) {3} (dos veces|doble|de mas|mi cuenta|mi tarjeta|sin autorizacion|todo)',
      '(cargo|cargos|cobro|cobros|compra|compras|transferencia|movimiento|retiro) {2} (que no (hice|reconozco|autorice|realice)|no (reconocido|reconocidos|reconocida|autorizado|autorizados|autorizada))',
    ],
    examples: {
      fires: ['«me cobraron la luz dos veces»', 'tengo un «cargo que no reconozco»'],
      quiet: ['¿cuánto cobran?', 'ya me cobraron, gracias'],
    },
  }),
  defineSignal({
    id: 'signal.billing',
    signal: 'billing',
    why: { es: 'trata de cobros, facturas o reembolsos', en: 'is about charges, invoices or refunds' },
    patterns: [
      '(factura|facturas|facturacion|boleta|recibo|cobro|cobros|cobraron|cobrando|cobran|cargo|cargos|reembolso|reembolsos|reembolsen|devolucion de mi dinero|devuelvan mi dinero|devolucion del dinero|mi dinero|saldo|deuda|mora|intereses|comision|cuota|cuotas|transferencia|deposito|descontaron|debito|debitaron|estado de cuenta)',
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
      '(comprar|cotizar|cotizacion|presupuesto|contratar|adquirir|mayoreo|por mayor|al mayor|precio|precios|descuento|promocion|ventas|vendedor|vendedora)',
    ],
    examples: {
      fires: ['quiero «cotizar» un seguro', '¿qué «precio» tiene?'],
      quiet: ['no prende el equipo', 'me duele la espalda'],
    },
  }),
]
