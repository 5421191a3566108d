import { asked, formsOf, type Verb } from '../verbs.js'

/** Verbs of giving a better deal: "hágame un descuento", "me pueden mejorar la tasa". */
const giving: readonly Verb[] = [
  { infinitive: 'hacer', irregular: 'hag' },
  { infinitive: 'dar' },
  { infinitive: 'aplicar', respell: ['c', 'qu'] },
  { infinitive: 'regalar' },
  { infinitive: 'conseguir', strong: 'consigu', irregular: 'consig' },
  { infinitive: 'dejar' },
  { infinitive: 'ofrecer', irregular: 'ofrezc' },
  { infinitive: 'otorgar', respell: ['g', 'gu'] },
  { infinitive: 'respetar' },
  { infinitive: 'mantener', strong: 'mantien', irregular: 'manteng' },
  { infinitive: 'colaborar' },
  { infinitive: 'ayudar' },
  { infinitive: 'apoyar' },
  { infinitive: 'echar' },
  { infinitive: 'tirar' },
  { infinitive: 'reconocer', irregular: 'reconozc' },
  { infinitive: 'conceder' },
  { infinitive: 'poner', irregular: 'pong' },
]

/** Verbs that set a price: "me lo deja en 300". */
const setting: readonly Verb[] = [
  { infinitive: 'dejar' },
  { infinitive: 'poner', irregular: 'pong' },
  { infinitive: 'vender' },
  { infinitive: 'dar' },
  { infinitive: 'bajar' },
  { infinitive: 'rebajar' },
  { infinitive: 'sacar', respell: ['c', 'qu'] },
  { infinitive: 'cobrar' },
]

/** Verbs of taking something off the price. */
const lowering: readonly Verb[] = [
  { infinitive: 'rebajar' },
  { infinitive: 'bajar' },
  { infinitive: 'descontar', strong: 'descuent' },
  { infinitive: 'quitar' },
  { infinitive: 'sacar', respell: ['c', 'qu'] },
  { infinitive: 'reducir', irregular: 'reduzc' },
  { infinitive: 'disminuir', strong: 'disminuy' },
  { infinitive: 'mejorar' },
  { infinitive: 'ajustar' },
  { infinitive: 'perdonar' },
  { infinitive: 'condonar' },
  { infinitive: 'exonerar' },
  { infinitive: 'bonificar', respell: ['c', 'qu'] },
  { infinitive: 'descargar', respell: ['g', 'gu'] },
]

const rebating: readonly Verb[] = [{ infinitive: 'rebajar' }, { infinitive: 'descontar', strong: 'descuent' }]

const matching: readonly Verb[] = [
  { infinitive: 'igualar' },
  { infinitive: 'emparejar' },
  { infinitive: 'empatar' },
  { infinitive: 'mejorar' },
  { infinitive: 'superar' },
]

/** The conditional and future of a verb, folded: "dejarias", "dejaran". */
const later = ({ infinitive }: Verb) =>
  ['ia', 'ias', 'ian', 'iais', 'a', 'as', 'an'].map((ending) => infinitive + ending)

/** Every form said to the seller as one choice of single words. */
function said(verbs: readonly Verb[]): string {
  const words = verbs.flatMap((verb) => {
    const { imperative, present, subjunctive } = formsOf(verb)
    return [verb.infinitive, ...imperative, ...present, ...subjunctive, ...later(verb)]
  })
  return `(${[...new Set(words)].join('|')})`
}

/** The forms with a pronoun joined on: "déjamelo", "bajarle". */
function joined(verbs: readonly Verb[], clitics: readonly string[]): string {
  const words = verbs.flatMap((verb) =>
    [...formsOf(verb).imperative, verb.infinitive].flatMap((form) => clitics.map((clitic) => form + clitic)),
  )
  return `(${[...new Set(words)].join('|')})`
}

const toMe = ['me', 'nos', 'melo', 'mela', 'melos', 'melas', 'noslo']

/** Shared parts of the rules for bargaining. */
export function negotiationWords(): Readonly<Record<string, string>> {
  return {
    ng_less:
      '(descuento|descuentos|descuentito|descuentico|descuentillo|descuentazo|dscto|dcto|dto|descto|discount|rebaja|rebajas|rebajita|rebajilla|rebajon|rebaje|bonificacion|reduccion|' +
      'ñapa|yapa|llapa|yapita|llapita|ñapita|vendaje|pilon|encime|especialito|atencioncita|cariñito|precito|precitito|preciecito|' +
      '(precio|precios|tarifa|costo|valor|tasa) (especial|especiales|corporativo|corporativa|grupal|de grupo|de estudiante|de estudiantes|de jubilado|de socio|de convenio|preferencial|preferente|reducido|reducida|mejor|bueno|bonito|mas bajo|mas baja|mas comodo|amigable|mas amigable|de amigo|de amiga|de amigos|amigo|(de|por|al|para) (mayorista|mayoristas|mayoreo|mayor)|de hermano|de panas|de caserita|de casera)|' +
      '(mejor|buen|lindo) (precio|oferta|tarifa|trato|propuesta|cotizacion|tasa|precito))',
    ng_could: '(puede|puedes|podes|pueden|podria|podrias|podrian)',
    ng_leaves: '(deja|dejas|dejan|dejais|dejaria|dejarias|dejarian)',
    ng_sum: '<ng_num> [<ng_num>] [<ng_money>]',
    ng_give: asked(giving),
    ng_gives: said(giving),
    ng_lowers: said(lowering),
    ng_lower_me: joined(lowering, [...toMe, 'le', 'les', 'lo', 'la', 'mele']),
    ng_rebates: said(rebating),
    ng_rebate_me: joined(rebating, [...toMe, 'le', 'lo', 'la', 'los', 'las', 'mele']),
    ng_sets: said(setting),
    ng_set_me: joined(setting, [...toMe, 'lo', 'la', 'los', 'las']),
    ng_match: said(matching),
    ng_price:
      '(precio|precios|precito|costo|coste|valor|tarifa|tasa|interes|intereses|cuota|mensualidad|renta|alquiler|arriendo|canon|comision|flete|presupuesto|cotizacion|total|monto|inicial|enganche|prima|plan|oferta|propuesta|condiciones|porcentaje|prima|poliza|numero)',
    ng_fee:
      '(envio|envios|domicilio|flete|despacho|delivery|instalacion|recargo|recargos|mora|intereses|interes|multa|penalizacion|matricula|inscripcion|iva|itbis|impuesto|propina|comision|gastos de envio|gastos|costo de envio|armado|cubierto|traslado|transporte|ultima cuota|primera cuota)',
    ng_bit:
      '(algo|alguito|poco|poquito|poquitito|poquitico|poquitin|pelin|pelito|tantito|cachito|chin|chinchin|tris|pizca|resto|cacho|toque|unos pesos|unos pesitos|unos soles|unas lucas)',
    ng_buy:
      '(llevo|llevamos|llevo|llevara|compro|compramos|comprara|pido|pedimos|pago|pagamos|agarro|agarramos|encargo|cojo|contrato|contratamos|inscribo|son|fueran|pagara|quedo|hago|hacemos|tomo|tomamos|renuevo|anoto|traigo)',
    ng_num:
      '(#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doce|cien|ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos|mil|diez|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|un palo|dos palo|dos palos|un millon|dos millones)',
    ng_money:
      '(pesos|pesitos|dolares|dolaritos|soles|solcitos|euros|euritos|lucas|luquitas|luca|mil|bolivianos|bolos|quetzales|lempiras|colones|guaranies|balboas|varos|pavos|mangos|palos|cordobas|bs|usd|millones|millon|barras|verdes|reales)',
    ng_elsewhere:
      '(en (otra|otro|otros|otras) (tienda|lado|lados|parte|partes|sitio|sitios|local|locales|pagina|negocio|proveedor|almacen|ferreteria|farmacia|taller|tiendas|agencia|cuadra|puesto|comercio|mercado|empresa)|' +
      'en (la otra|el otro) {1}|la competencia|otra (tienda|empresa|aseguradora|compañia|operadora|agencia|pagina|farmacia|inmobiliaria|casa)|otro (proveedor|taller|banco|vendedor|local|lado|sitio|operador|gimnasio|negocio|presupuesto)|' +
      'amazon|mercado libre|mercadolibre|marketplace|aliexpress|temu|shein|el vecino|los de al lado|de al lado|aqui al lado|enfrente|a la vuelta)',
    ng_cheaper:
      '(mas (barato|barata|baratos|baratas|baratito|economico|economica|bajo|bajito|comodo|comoda|a cuenta|accesible)|menos|mejor precio|<ng_num> menos)',
  }
}
