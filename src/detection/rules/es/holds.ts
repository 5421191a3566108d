import { defineHold } from '../../rule.js'

const grievances = ['complaint', 'technical_issue', 'frustration', 'bot_accusation'] as const
const requests = ['human_request', 'manager_request'] as const

/** What takes a finding back, in the order in which it is looked for. */
export const holds = [
  defineHold({
    id: 'hold.not_yet',
    kind: 'not_yet',
    why: { es: 'todavía no lo pide', en: 'does not ask for it yet' },
    patterns: ['(todavia no|aun no|por ahora no|por el momento no|mas adelante|luego|despues|otro dia)'],
    side: 'before',
    reach: 2,
    triggers: [...requests, 'negotiation'],
  }),
  defineHold({
    id: 'hold.not_yet_after',
    kind: 'not_yet',
    why: { es: 'lo deja para después', en: 'leaves it for later' },
    patterns: ['(todavia no|aun no|mas adelante|luego|despues|mas tarde|otro dia|la proxima)'],
    side: 'after',
    reach: 1,
    triggers: requests,
  }),
  defineHold({
    id: 'hold.negated',
    kind: 'negated',
    why: { es: 'lo niega', en: 'denies it' },
    patterns: [
      '(no|nunca|jamas|tampoco|ni|sin) [es que|hace falta|es necesario|me|nos|se|le|lo|la|te|que|hay|era|fue|estoy|tengo|es|corre|tan|muy|mucha]',
    ],
    unless: ['si no'],
    side: 'before',
    reach: 0,
  }),
  defineHold({
    id: 'hold.past',
    kind: 'past',
    why: { es: 'cuenta algo que ya pasó', en: 'tells of something past' },
    patterns: [
      '(ayer|anteayer|antier|anoche|anteriormente|la semana pasada|el mes pasado|el otro dia|hace # (dias|semanas|meses))',
    ],
    side: 'before',
    reach: 3,
    triggers: requests,
  }),
  defineHold({
    id: 'hold.third_person',
    kind: 'third_person',
    why: { es: 'habla de otra persona', en: 'speaks of someone else' },
    patterns: [
      'mi (vecino|vecina|hermana|mama|papa|esposo|esposa|amiga|hijo|hija|primo|prima|cuñado|cuñada|novio|novia|tio|tia|marido|mujer) [me]',
    ],
    side: 'before',
    reach: 1,
    triggers: requests,
  }),
  defineHold({
    id: 'hold.hedged_before',
    kind: 'hedged',
    why: { es: 'lo dice con reservas', en: 'says it with reservations' },
    patterns: [
      '(no se si|creo que|tal vez|quizas|quiza|a lo mejor|capaz que|puede que|sera que|como que|parece que|o igual)',
    ],
    side: 'before',
    reach: 4,
    triggers: grievances,
  }),
  defineHold({
    id: 'hold.hedged_after',
    kind: 'hedged',
    why: { es: 'lo dice con reservas', en: 'says it with reservations' },
    patterns: [
      '(si se puede|cuando puedan|algun dia|o igual)',
      'pero (todo bien|igual gracias|adentro|rico/|bueno/)',
    ],
    side: 'after',
    reach: 4,
    triggers: [...grievances, 'urgency'],
  }),
  defineHold({
    id: 'hold.hedged',
    kind: 'hedged',
    why: { es: 'lo dice con reservas', en: 'says it with reservations' },
    patterns: [
      '((es|sera|parece) normal|idea mia|o soy yo|(no es|nada) grave|no pasa nada|pero bueno|tal vez|quiza/|capaz)',
    ],
    side: 'anywhere',
    reach: 0,
    triggers: grievances,
  }),
  defineHold({
    id: 'hold.hedged_wish',
    kind: 'hedged',
    why: { es: 'lo pide para otro día', en: 'asks for it some other day' },
    patterns: ['(tal vez|quiza/|de repente|capaz|a lo mejor|algun dia|y si)'],
    side: 'before',
    reach: 2,
    triggers: requests,
  }),
  defineHold({
    id: 'hold.hedged_over',
    kind: 'hedged',
    why: { es: 'lo dice a medias', en: 'says it by half' },
    patterns: ['(medio|un poco|un poquito|poquito|algo|pequeña|pequeño)'],
    side: 'over',
    reach: 0,
    triggers: ['complaint', 'technical_issue'],
  }),
  defineHold({
    id: 'hold.joke',
    kind: 'hedged',
    why: { es: 'lo dice riendo', en: 'says it laughing' },
    patterns: ['(jaja~|jeje~|jiji~|lol|xd|es broma|(estoy|estaba) bromeando)'],
    side: 'anywhere',
    reach: 0,
    triggers: ['complaint', 'bot_accusation'],
  }),
  defineHold({
    id: 'hold.quoted',
    kind: 'quoted',
    why: { es: 'cita un texto', en: 'quotes a text' },
    patterns: [
      '(dice|decia|ponia|llamad~|titulad~|letrero|cartel|pelicula|cancion|libro|meme|anuncio) [que]',
    ],
    side: 'before',
    reach: 1,
    triggers: [...requests, 'bot_accusation'],
  }),
  defineHold({
    id: 'hold.name',
    kind: 'name',
    why: { es: 'es un nombre o un término fijo', en: 'is a name or a fixed term' },
    patterns: [
      'persona (fisica|natural|juridica|moral|cafe)',
      'personas (fisicas|naturales|juridicas|morales|mayores|adultas)',
      '(agente|agentes) (aduanal|aduanales|de aduana|de aduanas|de transito|inmobiliario|inmobiliaria|de viajes|de seguros)',
      '(recursos|derechos) humanos',
      'en persona',
    ],
    side: 'over',
    reach: 0,
    triggers: requests,
  }),
]
