import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'negotiation'

const verbs = {
  ng_give: 'hacer::hag:hic:hech dar:::d aplicar conseguir:consig ofrecer reconocer dejar tener:tien echar',
  /** Takes something off the price, or makes it better. */
  ng_low:
    'bajar rebajar acomodar tumbar descontar:descuent quitar sacar mejorar ajustar perdonar exonerar condonar',
  ng_set: 'dejar vender bajar rebajar poner::pong dar cobrar',
  ng_match: 'igualar emparejar empatar mejorar',
}

const expansions = {
  ng_less:
    '(descuent~|dscto|dcto|discount|rebaj~|bonificacion|reduccion|yapa|yapita|ñapa|llapa|pilon|especialito|preciecito|' +
    '(precio/|tarifa|tasa|costo) (especial|preferencial|corporativo/|(de|por|para) (amigo/|mayorista|mayoreo|mayor|grupo/|estudiante/|jubilado/|socio/))|atencioncita|ayudadita|apaño|apañito|' +
    '(mejor|buen|algo de) (precio|oferta|tarifa|trato|deal))',
  ng_gives:
    '(<ng_give.now>|<ng_give.inf>|<ng_give.infme>|<ng_give.cmdme>|<ng_give.would>|hagan|hazme|haganme|pedir~)',
  /** Asked to lower: "me bajas", "bájele", "que me bajen". */
  ng_lowers:
    '(bajamele|<ng_low.cmdme>|<ng_low.cmdit>|<ng_low.infme>|(me|nos|le|lo|la|los|las|<could>|podemos|ustedes|que|a) [me|nos|lo|la] [<could>] (<ng_low.now>|<ng_low.inf>|<ng_low.wish>|<ng_low.would>))',
  ng_sets:
    '(<ng_set.cmdme>|<ng_set.cmdit>|<ng_set.infme>|<ng_set.infit>|(me|nos|lo|la|los|las) [lo|la|los|las] [<could>] (<ng_set.now>|<ng_set.inf>|<ng_set.would>|<ng_set.wish>|dejamos))',
  ng_num:
    '(#|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|cincuenta|cien|quinientos|mil|un millon|un palo)',
  ng_price:
    '(algo|algui~|poco|poquit~|pelin|tantito|cachito|precio/|costo|valor|tarifa|tasa|interes|intereses|cuota|mensualidad|renta|alquiler|arriendo|canon|comision|' +
    'oferta|numero|un mes|presupuesto|envio|gastos|mora|instalacion|matricula|iva|recargo|flete|<ng_num>)',
  ng_deal:
    '(cerramos|cierro|llevo|compro|firmo|firmamos|voy|trato|quedamos|paso|busco|tinca|late|arma|dice/)',
}

const rules = [
  defineRule({
    id: 'negotiation.discount',
    trigger,
    why: { es: 'pide un descuento o pregunta si hay', en: 'asks for a discount or whether there is one' },
    patterns: [
      '(cual|<ng_gives>|<want>|<can>|<could>|hay|habra|habria|maneja/|manejan|existe|alguno/|algun|un|una|y|su|me|nos|con|te|lo|la) {3} <ng_less>',
      '<ng_less> {1} (por|para|si|pagando|llevando)',
      '(hace/|hacen|haceis|haria/|harian|hacerme|haceme|hazme|hagame|hay) [me|algo de|un|una|alguna] (precio|atencion|atencioncita|consideracion)',
      '(rebajame|rebajeme|rebajamelo)',
      '^^ <ng_less> {1} $$',
      '(<ng_give.cmdme>|<ng_set.cmdme>|hazme|hagame) {5} (con|en) el precio',
      '(tir~|pas~|pon~|<ng_give.cmdme>) {1} (precio|numero) {1} (amigable|bonito|comodo|justo|razonable|mejor)',
      '(efectivo|contado|cantidad|volumen|estudiantes|jubilados|socios) {3} (menos|mas (barat~|economico/)|mejora|rebaja)',
      '(rebaja|mejora) [el|la] (precio|cuota|matricula|tarifa|mensualidad)',
      '(partamos|partimos) {1} diferencia|vamos a medias',
      '(me|nos) (ofrece/|ofrecen|dan) {2} (<ng_num> menos|para (quedarme|que))',
      '(me|nos|<could>) [<could>] (dan|dar|estirar|alargar|partir|parten) {3} mas (plazo|cuotas)|estirar {2} cuotas',
    ],
    unless: [
      '(ya|dio|gracias|agradezco|<ng_give.past>|<ng_give.part>) {4} <ng_less>',
      '(cliente/ {3}|me|nos) pid~ {2} <ng_less>',
      '(mi/|yo) {4} (les|le|hago) {1} <ng_less>',
      '<ng_less> a mis',
      '<ng_less> {6} (ya|aplico|aplicado|<ng_give.past>|dado|vence|vigente|aparece|salio)',
      '(no|ni) (quiero|necesito|pido|busco|hay ni) {2} <ng_less>',
      '(codigo|cupon|semana|por) de <ng_less>',
      '(ahorr~|aprovech~|calcul~) {2} <ng_less>',
      '(ha/|han|se|hoy|hemos) [lo] rebaj~',
      '(ese|este) {1} <ng_less> {5} (nunca|no) {1} (existio|era|aplicaron)',
    ],
    weight: 0.82,
    immune: ['negated'],
    examples: {
      fires: [
        '¿«me hace un descuento»?',
        '¿«hay algún descuento» con débito?',
        'no «me harán una rebajita»',
        '«descuento para» maestros tienen?',
        '«écheme una mano con el precio»',
        '¿en «efectivo sale menos»?',
        '¿y ser socia «mejora la tarifa»?',
        '«partimos la diferencia» y ya',
        'Claro «me ofrece 10 menos»',
        '¿«me dan más plazo»?',
      ],
      quiet: [
        'ya me aplicaron el descuento, gracias',
        '¿cuánto cuesta?',
        '¿qué promociones tienen?',
        'quedé feliz con el descuento que me dieron',
        'en mi puesto siempre me piden rebaja',
        'no quiero descuento, quiero mi dinero',
      ],
    },
  }),
  defineRule({
    id: 'negotiation.lower',
    trigger,
    why: { es: 'pide que bajen el precio', en: 'asks to lower the price' },
    patterns: [
      '<ng_lowers> {2} <ng_price>',
      '(algo|cuanto|nada) [no] <ng_lowers>',
      '(hasta donde|hasta cuanto|cuanto) {2} (<ng_low.now>|<ng_low.inf>|bajaria/)',
      '(<ng_sets>|dejar) {4} mas (barat~|comodo/|bonito|bajito|economico/)',
      'ayud~ {2} con el precio',
      '(me|nos|<could>) [<could>] (cobrar|cobrarme|<ng_set.would>) menos',
      '(algo|cuanto) menos',
      'menos no (puede|se puede|sale)',
      '(no baja/|bajate|bajese) {1} (nada|algo|poquito|tantito)',
      'no (puede|podria/) [ser] {1} menos',
      '^ menos algo',
      '(regala/|regalan|regalar~) {2} (envio|flete|domicilio|instalacion)',
    ],
    unless: [
      'error <ng_num>',
      '(bajar|bajo|baja|bajan|bajale|bajele|quitale) {4} (peso|app|volumen|musica|video|temperatura|luz|brillo|azucar|sal|kilos|fiebre)',
    ],
    weight: 0.8,
    immune: ['negated'],
    examples: {
      fires: [
        '¿«me rebaja un poquito»?',
        '«bájele algo» pues vecina',
        '¿«me pueden bajar la mensualidad»?',
        '¿no «me lo deja más barato»?',
        '¿«no baja nada»?',
        '¿me «regalan el envío»?',
      ],
      quiet: [
        'quiero bajar de peso',
        'bájale al volumen de la música',
        'ya me bajaron la tarifa',
        '¿incluye instalación?',
      ],
    },
  }),
  defineRule({
    id: 'negotiation.last_price',
    trigger,
    why: { es: 'pregunta hasta dónde baja el precio', en: 'asks how low the price goes' },
    patterns: [
      '(ultimo|ultimito|minimo|mejor) precio',
      '(cuanto|cual|que|en|y) {2} lo (menos|ultimo|minimo)',
      'lo (menos|ultimo|minimo) {2} (por|<ng_set.now>|es|en)',
      'ultimo (ultimo|cuanto)',
      '((a|en|por|hasta) (cuanto|como)|cuanto|que precio) {1} (me|nos) [lo|la|los|las] (<ng_set.now>|<ng_set.would>|hace/|hacen)',
      '(regat~|contraoferta|contrapropuesta|negociable/|conversable|margen)',
      '(<can>|podemos|algo) {1} (negociar|conversar {1} (precio|valor))',
      'acercar~ a (ese|este|mi)',
      'es (lo|su) ultimo $',
    ],
    unless: [
      '(curso|libro|tecnicas) {2} nego~',
      'por lo menos',
      '(fue|era) lo',
      'negociar {3} (sueldo|salario)',
      'no (es|son) negociable',
      '(en cuanto|cuanto) tiempo',
    ],
    weight: 0.8,
    immune: ['negated'],
    examples: {
      fires: [
        '¿cuál es el «último precio»?',
        '¿«cuánto es lo menos»?',
        '¿«en cuánto me lo deja»?',
        '¿el precio es «negociable» o fijo?',
      ],
      quiet: [
        '¿cuál es el precio?',
        'quiero un libro de técnicas para negociar',
        '¿en cuánto tiempo me lo deja en la casa?',
      ],
    },
  }),
  defineRule({
    id: 'negotiation.offer',
    trigger,
    why: { es: 'hace una oferta', en: 'makes an offer' },
    patterns: [
      '<ng_sets> {4} (en|por|a|al) [los] <ng_num>',
      '<ng_sets> {2} [a|en] la mitad',
      '(en|por|a|con) <ng_num> {2} (<ng_sets>|me lo llevo)',
      '(le|te|les|os) (doy|ofrezco|pago|tiro|propongo|daria|pagaria) [hasta] <ng_num>',
      '(ofrezco|ofrecer~|propongo|proponer~|plantear~|tope|mi maximo) {2} <ng_num>',
      '<ng_num> {4} y {2} <ng_deal>',
      '<ng_num> {7} (le|te|se|que) <ng_deal>',
      'propon~ que',
      '(hago|hacer~|acepta/|aceptan) {1} (oferta|propuesta)',
      '^ y en <ng_num> {1} $',
      '(acept~|dispuesto/ {2} (pagar|aceptar|dar)) {1} <ng_num>',
      'lo (compro|tomo|llevo|agarro) (a|en|por) <ng_num>',
      '(presupuesto|<ng_num>) {5} a ver si {3} acepta',
      '(tengo|traigo|junte|llevo) [como|solo|nomas] <ng_num> {3} ((le|te|les) (sirve|alcanza)|alcanza|acepta/|me lo)',
      '(a|en|por) <ng_num> [me|te|se] (lo|la|los|las) (llevo|compro|cierro|agarro|dejo|vendo)',
      'si me (<ng_set.now>|<ng_give.now>|<ng_low.now>|bonifica/|incluye/|regala/|hace/) {3} (lo|la|los|las|te|me) {1} (compro|llevo|quedo|animo|pago|cierro)',
      '(presupuesto|tope) {3} <ng_num> {2} (se|podra|puede/|ajusta~|arregla~|alcanza)',
      '<ng_num> {2} (es lo|lo unico|nomas|todo lo) que tengo',
      '(conversar~|conversamos|hablamos|hablar|arreglar~|negociar~) {4} (<ng_num>|precio)|negocio {1} precio',
      '(cerramos|redonde~|no sale|dejamos|sale) [en|por|a] <ng_num> {2} (o|si|y)',
      '(cerramos|redonde~|no sale|dejamos) [en|por|a] <ng_num>',
    ],
    unless: [
      '<ng_num> (dia/|hora/|minuto/|min|semana/|meses|año/|cuota/|pago/|persona/|tarjeta/|caja/|bolsa/|parte/|km|pm)',
      '(ya|<ng_set.past>|<ng_give.past>) {3} <ng_num>',
    ],
    weight: 0.8,
    immune: ['negated'],
    examples: {
      fires: [
        '«me lo deja en 300»',
        '«le doy 500» por los dos',
        '«te ofrezco 80» euros',
        '«déjeme las dos mantas en 40»',
        '«tengo 900 en efectivo, te sirve»',
        '«a 45 me lo llevo»',
        '«si me incluyes la base, lo compro»',
        '¿«aceptarían 4500» por la moto?',
        'vecina «lo llevo en 35»',
      ],
      quiet: [
        '¿el grande cuesta 300?',
        'le pagué 500 ayer',
        'ya transferí 200 soles',
        '¿aceptan 2 tarjetas?',
        '¿me lo dejan en 3 días?',
      ],
    },
  }),
  defineRule({
    id: 'negotiation.match',
    trigger,
    why: {
      es: 'compara con otro precio para que lo igualen',
      en: 'compares with another price to have it matched',
    },
    patterns: [
      '[en|la] (otro/|competencia|enfrente|al lado|amazon|mercado libre) {7} (mas barat~|mas economico/|menos|mejor precio)',
      '(me|nos|lo|la|se|<could>) [lo|la|los] (<ng_match.now>|<ng_match.inf>|<ng_match.infme>|<ng_match.infit>)',
      '(me|nos) (lo|la|los|hacen|haces|hace) [<ng_gives>] {1} (igual|mismo precio)',
      'cuanto <could> hacer',
      'price match',
      '(<ng_give.cmdme>|(me|nos) (<ng_give.now>|<ng_give.inf>|<ng_give.would>)) {3} gratis',
      '(un|algun) ajuste (en|de|al)',
      '(que|me) encima',
    ],
    unless: ['(dieron|cobraron) {2} mas', 'mejor~ {3} (servicio|app|sistema|atencion|calidad)'],
    weight: 0.78,
    immune: ['negated'],
    examples: {
      fires: ['en «la competencia me lo dan más barato»', '¿«pueden igualar» el precio?'],
      quiet: ['¿tienen local en otra parte?', 'está caro todo en este país', 'me da igual el color'],
    },
  }),
  defineRule({
    id: 'negotiation.perhaps',
    trigger,
    why: { es: 'le parece caro, sin pedir rebaja', en: 'finds it dear without asking for less' },
    patterns: [
      '(caro/|carito|carisimo|salado|saladito|precio fijo)',
      'mas (barato/|economico/) {2} (en|por|que)',
      '(alguna|otra|mejor|hay) {1} (promo|promocion|oferta)',
      'precio {4} fijo',
      '(si|y si) (compro|llevo|pago) {5} (sale|cuanto|como|hay)',
      '(por poquitos|por partes|apartad~|separad~)',
    ],
    unless: ['mas (barato/|economico/) de'],
    weight: 0.5,
    examples: {
      fires: ['está medio «salado» ese precio', 'está «carito», ¿no?'],
      quiet: ['¿cuánto cuesta el pan de maíz?', 'quiero el más barato de los tres'],
    },
  }),
]

/** Asks for a lower price or better terms than offered, or makes an offer. */
export const negotiation: RulesPart = { rules, expansions, verbs }
