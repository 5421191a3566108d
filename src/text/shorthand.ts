/** Chat shorthand of Spanish, one word for one word. Keys and values are folded. */
const written: Readonly<Record<string, string>> = {
  que: 'q k ke qe qu',
  porque: 'xq xk pq pk porq xke',
  por: 'x',
  para: 'pa xa pra',
  porfavor: 'xfa xfavor pf pls plis plz please porfi porfis porfiss porfas porfavorcito xfis xfas',
  tambien: 'tb tmb tbn tambn',
  estoy: 'toy tooy',
  esta: 'ta tah',
  de: 'd',
  te: 't',
  me: 'm',
  con: 'cn',
  donde: 'dnd dde',
  bien: 'bn',
  mensaje: 'msj msje mje',
  telefono: 'tel telf tlf cel',
  cuando: 'cdo cndo',
  cuanto: 'cto cnto',
  quiero: 'qro kro qiero qero',
  alguien: 'alguin algien',
  persona: 'prsona pers',
  ustedes: 'uds ustds',
  usted: 'ud ustd',
  verdad: 'vdd',
  nada: 'nd nah',
  mucho: 'mxo',
  dinero: 'din',
  problema: 'prob problem',
  momento: 'mto',
  gracias: 'grax grcs',
  siempre: 'smpre',
  hasta: 'hsta asta',
}

/** From shorthand to the word it stands for. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  Object.entries(written).flatMap(([word, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, word]),
  ),
)
