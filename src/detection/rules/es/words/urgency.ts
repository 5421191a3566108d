import { formsOf, type Verb } from '../verbs.js'

const verbs = (infinitives: string): readonly Verb[] =>
  infinitives.split('|').map((infinitive) => ({ infinitive }))

/** What a customer wants done at once. */
const wanted: readonly Verb[] = [
  ...verbs(
    'mandar|despachar|entregar|contestar|ayudar|llamar|pasar|arreglar|reparar|revisar|cancelar|anular',
  ),
  ...verbs(
    'responder|escribir|activar|solucionar|gestionar|confirmar|avisar|liberar|reembolsar|dar|tramitar',
  ),
  ...verbs(
    'habilitar|reactivar|terminar|depositar|procesar|acelerar|agendar|reponer|cambiar|subir|abrir|bajar',
  ),
  { infinitive: 'enviar' },
  { infinitive: 'traer', irregular: 'traig' },
  { infinitive: 'hacer', irregular: 'hag' },
  { infinitive: 'decir', irregular: 'dig' },
  { infinitive: 'venir', strong: 'vien', irregular: 'veng' },
  { infinitive: 'resolver', strong: 'resuelv' },
  { infinitive: 'devolver', strong: 'devuelv' },
  { infinitive: 'atender', strong: 'atiend' },
  { infinitive: 'sacar', respell: ['c', 'qu'] },
  { infinitive: 'pagar', respell: ['g', 'gu'] },
  { infinitive: 'llegar', respell: ['g', 'gu'] },
  { infinitive: 'entregar', respell: ['g', 'gu'] },
  { infinitive: 'desbloquear' },
  { infinitive: 'bloquear' },
  { infinitive: 'reintegrar' },
  { infinitive: 'cotizar', respell: ['z', 'c'] },
  { infinitive: 'agilizar', respell: ['z', 'c'] },
  { infinitive: 'auxiliar' },
  { infinitive: 'facturar' },
  { infinitive: 'instalar' },
  { infinitive: 'adelantar' },
  { infinitive: 'comunicar', respell: ['c', 'qu'] },
  { infinitive: 'contactar' },
]

const clitics = ['me', 'nos', 'lo', 'melo']

/** "manden", "contéstenme", "resolverlo": told or wished, never merely stated. */
function pressed(): string {
  const words = wanted.flatMap((verb) => {
    const { imperative, subjunctive } = formsOf(verb)
    const joined = [...imperative, verb.infinitive].flatMap((form) => clitics.map((clitic) => form + clitic))
    return [...subjunctive.filter((form) => form !== 'de' && form !== 'des'), ...joined]
  })
  return [...new Set(words)].join('|')
}

/** "mandan", "confirmáis", "mandar": what follows "me", "lo" or "pueden". */
function stated(): string {
  const words = wanted.flatMap((verb) => [...formsOf(verb).present, verb.infinitive])
  return [...new Set(words)].join('|')
}

/** Shared parts of the rules for hurry. */
export function urgencyWords(): Readonly<Record<string, string>> {
  return {
    ur_fast:
      '(inmediatamente|inmediato|enseguida|seguidito|altiro|rapidito|rapidingo|rapidisimo|cuanto antes|asap|right now|for today|' +
      'cuanto mas (antes|pronto)|lo (antes|mas) (posible|pronto|rapido|rapidamente)|antes posible|' +
      '(a|con) la (mayor|mas|maxima) brevedad|a la brevedad|en (un dos por tres|lo que canta un gallo|un santiamen|tiempo record)|tan pronto como (sea posible|puedan|se pueda)|con (urgencia|premura|celeridad|prontitud|prisa|apuro|rapidez)|con (suma|mucha|toda|caracter de) urgencia|maxima (urgencia|celeridad|prontitud)|' +
      'ya (mismo|mismito|ya)|(ahora|ahorita|aurita|orita) (mismo|mismito|ya)|ahoritita|ko aga mismo|pya e|en este (momento|instante)|' +
      'al (toque|tiro|instante|chilazo|apuro)|de (volada|ya|urgencia|inmediato|volon|apuro|un solo)|en (friega|chinga|bombas|bomba)|de seguida|a la de ya|a la voz de ya|' +
      'sin (demora|demoras|dilacion|mas demora)|ipso facto|pero (ya|corriendo|es ya)|hoy mismo|a toda (prisa|velocidad|maquina|mecha|leche|carrera)|a (millon|las carreras)|echando leches|cagando leches)',
    ur_need: '(quiero|necesito|ocupo|preciso|requiero|necesitamos|ocupamos|queremos)',
    ur_when: '(<ur_day>|<ur_week>|<ur_span>)',
    ur_in: '((en|dentro de) <ur_span>)',
    ur_them: '(lo|la|los|las)',
    ur_please: '(por favor|porfavor|porfa|porfis|porfi|please|favor)',
    ur_not: '(no|ni|nada|sin|ninguna|tampoco|nunca) [<ur_link>] [<ur_link>] [<ur_link>]',
    ur_link:
      '(es|me|nos|le|les|lo|la|hay|era|corre|tan|muy|algo|nada|tengo|tenemos|sea|esta|estoy|parece|necesito|ya|de|con|mucha|mucho|se|quiero|que|ningun|ninguna|te|ando|vengo|trae|a|precisamente|exactamente)',
    ur_feast:
      '(boda|matrimonio|casamiento|fiesta|cumpleaños|cumple|bautizo|graduacion|grado|examen|entrevista|cirugia|operacion|audiencia|funeral|velorio|entierro|quinceañera|evento|baby shower|licitacion|mudanza|inauguracion|primera comunion)',
    ur_do: `(${pressed()})`,
    ur_state: `(${stated()})`,
    ur_few:
      '(un|una|uno|dos|tres|cuatro|cinco|seis|ocho|diez|quince|veinte|veinticinco|treinta|cuarenta|media|#|pocas|pocos|unas|unos|nada)',
    ur_span:
      '[la|las|los] [proxima|proximas|proximos|siguiente|siguientes|menos de|un par de|par de|un] [<ur_few>] (horas|hora|horitas|horita|minutos|minutitos|minutito|minuto|min|mins|hrs|hr|rato|ratito)',
    ur_hour:
      '(las (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|la (#|una)|(mediodia|medio dia)|el (mediodia|medio dia|almuerzo|cierre))',
    ur_day:
      '(hoy|mañana|ahorita|ahora|ya|ayer|esta (tarde|noche|mañana)|esta misma (tarde|noche|mañana)|la (tarde|noche|mañana)|<ur_hour>|al rato|este (momento|instante)|que (cierren|cierre|acabe|termine|anochezca|amanezca|salga|cerremos|empiece) {3})',
    ur_week:
      '(el|este|del|el dia) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|fin de semana)',
    ur_event:
      '(vuelo|avion|bus|autobus|camion|colectivo|tren|micro|guagua|flota|chiva|buseta|barco|lancha|ferry|ferri|taxi|viaje|boda|matrimonio|casamiento|fiesta|cumpleaños|cumple|evento|bautizo|bautismo|graduacion|grado|' +
      'examen|parcial|entrevista|audiencia|cirugia|operacion|junta|reunion|presentacion|funcion|concierto|partido|plazo|' +
      'inscripcion|matricula|licitacion|convocatoria|mudanza|funeral|velorio|entierro|misa|show|inauguracion|embarque|ceremonia|novia|novio|ambulancia)',
    ur_closing:
      '(banco|notaria|notario|aduana|embajada|consulado|inscripcion|inscripciones|facturacion|ventanilla|oficina|tienda|taquilla|convocatoria|plazo|puerta|puertas|embarque|local|sucursal|registro|farmacia|juzgado|ministerio|' +
      'caja|matricula|escribania|escribana|mostrador|migracion|municipio|municipalidad|alcaldia|correo|bodega|licitacion|sistema)',
    ur_loss:
      '(vuelo|avion|bus|tren|barco|cupo|lugar|puesto|plaza|beca|subvencion|cita|turno|oportunidad|trabajo|empleo|chamba|pega|vacante|reserva|reservacion|clase|examen|semestre|viaje|venta|cliente|contrato|deposito|seña|separacion|casa|credito|ayuda|bono|cosecha|mercancia|mercaderia)',
    ur_answer:
      '(respondan|contesten|respondeme|contestame|respondanme|contestenme|contesteme|respondame|contestad|responded|contestadme|respondedme|respondanos|contestenos|contestennos|respondannos)',
  }
}
