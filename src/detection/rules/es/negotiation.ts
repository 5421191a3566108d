import { defineRule } from '../../rule.js'

const trigger = 'negotiation'

/** Asks for a lower price or better terms than offered, or makes an offer. */
export const negotiation = [
  defineRule({
    id: 'negotiation.discount',
    trigger,
    why: { es: 'pide un descuento', en: 'asks for a discount' },
    patterns: [
      '(<can>|<want>|me|nos|le|no) [me|nos] [puede|puedes|podes|pueden|podria|podrias|podrian] (haces|hace|hacen|hacer|hacerme|hacernos|dar|dan|das|da|darme|aplicar|aplicarme|regalar|consigue|consigues|conseguir|dejan) [algun|un|una|mas|buen|el|otro|alguna] (descuento|descuentito|rebaja|rebajita|precio especial|mejor precio|precio mejor|precio|atencion|yapa|ñapa|vendaje)',
      '(hay|tienen|manejan|hacen|habra|dan|existe|ofrecen) [algun|un|alguna|una|el] (descuento|descuentos|rebaja|rebajita|precio especial|precio por mayor)',
      '(algun|un|<want>) (descuento|descuentito|rebajita|rebaja)',
      '(me|nos) (rebaja|rebajas|rebajan|rebajaria|descuenta|descuentas|descuentan|baja|bajas|bajan) {2} [precio|algo|poco|poquito]',
      '(bajale|bajele|bajenle|bajarle|rebajale|rebajele|rebajar|bajar) [un|tantito|algo|poco|poquito|al|el|del] [poco|poquito|precio|costo]',
    ],
    unless: [
      '(ya|me|apliqu~|use|tengo|con|el) {2} (el|un|mi) (descuento|rebaja) {2} (aplicado|aplicaron|aplico|hicieron)',
      '(bajar|bajo) (de peso|la app|la aplicacion|el archivo)',
      '(fiebre|dolor|volumen)',
    ],
    weight: 0.82,
    examples: {
      fires: [
        '¿«me hace un descuento»?',
        '¿«hay algún descuento» por pagar de contado?',
        '«me rebaja un poquito»',
        '«bájele un poco» al precio',
      ],
      quiet: [
        'ya me aplicaron el descuento, gracias',
        '¿cuánto cuesta?',
        '¿qué promociones tienen?',
        'no quiero descuento, quiero mi dinero',
      ],
    },
  }),
  defineRule({
    id: 'negotiation.last_price',
    trigger,
    why: { es: 'pregunta el último precio o hace una oferta', en: 'asks the last price or makes an offer' },
    patterns: [
      '(ultimo|mejor|menor) precio',
      '(cuanto|cual|que) es lo (menos|minimo|ultimo)',
      '(lo deja|lo dejas|la deja|la dejas|me lo deja|me lo dejas|me la deja|lo dejan|me lo dejan|lo dejamos|dejamelo|dejemelo) {1} (en|por|a) #',
      '(le|te|les) (doy|ofrezco|pago) # [pesos|dolares|soles|euros|lucas|mil|bolivianos|quetzales]',
      '(esta|es|sale|muy|re) [muy|un poco|algo|demasiado|bien|super] (caro|cara|carisimo|salado) {4} (descuento|rebaja|menos|bajar|baja|negociar|negociable)',
      '(es|precio) negociable',
      'en (otra|otro) (tienda|lado|parte|sitio|local) {5} (mas barato|menos|mas economico)',
    ],
    weight: 0.8,
    examples: {
      fires: [
        '¿cuál es el «último precio»?',
        '«me lo deja en 300»',
        '«le doy 500» por los dos',
        '«en otra tienda me lo dan más barato»',
      ],
      quiet: ['¿cuál es el precio?', 'quiero el más barato de los tres', '¿ya no es negociable la fecha?'],
      misses: ['y si llevo tres qué hacemos con el precio'],
    },
  }),
]
