import { defineRule } from '../../rule.js'

const trigger = 'complaint'

/** Dissatisfaction with the business, its product or its service; or the intent to complain or report it. */
export const complaint = [
  defineRule({
    id: 'complaint.bad_service',
    trigger,
    why: { es: 'se queja del servicio o del producto', en: 'complains about the service or the product' },
    patterns: [
      '(pesimo|pesima|pesimos|pesimas|terrible|horrible|malisimo|malisima|deplorable|nefasto|nefasta|lamentable|fatal) [el|la|su] (servicio|atencion|trato|experiencia|calidad|producto|empresa|tienda|comida|gestion)',
      '(servicio|atencion|trato|experiencia|calidad|producto|empresa|comida|gestion) [tan|mas|muy|es|fue|esta|estuvo|de] [tan|mas|muy] (pesimo|pesima|terrible|horrible|malisimo|malisima|deplorable|nefasto|nefasta|lamentable|mala|malo|mierda|porqueria|asco)',
      '(mal|mala) (servicio|atencion|trato|experiencia|calidad)',
      '(que|es una|son una|una) (verguenza|porqueria|falta de respeto|decepcion|desastre|burla|falta de seriedad|barbaridad|tomadura de pelo)',
      '[estoy|quede|estamos|me siento] <intensity> (molesto|molesta|molestos|enojado|enojada|indignado|indignada|decepcionado|decepcionada|inconforme|insatisfecho|insatisfecha|disgustado|disgustada)',
    ],
    unless: [
      '(nada|ningun|sin|ninguna|nunca|jamas) {2} (mal|mala|pesimo|pesima|queja)',
      '(mal|mala) (servicio|atencion|trato|experiencia|calidad) (no|nunca)',
    ],
    weight: 0.85,
    examples: {
      fires: [
        '«Pésimo servicio» el de ustedes',
        'la verdad la «atención fue malísima»',
        '«qué falta de respeto»',
        '«estoy muy molesta» con el pedido',
        '«mala atención» la del local',
      ],
      quiet: [
        'nada mal el servicio',
        'nunca he tenido mala atención con ustedes',
        'el servicio es excelente',
        '¿Este aceite es malo para el motor?',
      ],
      misses: ['¡Qué maravilla de servicio, tres semanas esperando!'],
    },
  }),
  defineRule({
    id: 'complaint.file',
    trigger,
    why: { es: 'quiere poner una queja o reclamo', en: 'wants to file a complaint' },
    patterns: [
      '(<want>|<can>|voy a|vamos a|vengo a|quiero saber donde) [poner|presentar|hacer|levantar|interponer|meter|dejar|registrar|ingresar|colocar|realizar|formular] (una|un|mi) (queja|quejas|reclamo|reclamacion|denuncia|inconformidad)',
      '(donde|como|con quien|ante quien) [puedo|se puede|me] (pongo|presento|hago|levanto|poner|presentar|hacer|levantar|interponer|quejarme|quejo|reclamo|reclamar) [una|un|mi] (queja|reclamo|reclamacion|denuncia)',
      '(<want>|voy a|vamos a) (quejarme|quejarnos|reclamar|reclamarles|denunciar|denunciarlos|reportarlos|demandarlos|demandar)',
    ],
    weight: 0.9,
    examples: {
      fires: [
        '«quiero poner una queja» por el maltrato',
        '«vengo a hacer un reclamo» del pedido',
        '«voy a denunciarlos»',
      ],
      quiet: [
        'no quiero poner una queja, solo preguntar',
        'sin quejas, todo perfecto',
        '¿la garantía cubre reclamos?',
      ],
    },
  }),
  defineRule({
    id: 'complaint.authority',
    trigger,
    why: { es: 'amenaza con acudir a una autoridad', en: 'threatens to go to an authority' },
    patterns: [
      '(voy a|vamos a|iremos a|ire a|acudire a|los|me voy a|hare|pondre|presentare|los voy a|les voy a|procedere) {4} <authority>',
      '(queja|denuncia|reclamo|reclamacion|reportar|reportare|denunciare|acudire|acudir) {3} <authority>',
      '<want> [la|el|un|una] (hoja de reclamaciones|hojas de reclamaciones|libro de reclamaciones)',
    ],
    unless: ['(trabajo|trabaja|soy) {3} <authority>'],
    weight: 0.93,
    examples: {
      fires: [
        'mañana «voy a la Profeco»',
        '«los voy a denunciar al Indecopi»',
        '«quiero la hoja de reclamaciones»',
        '«pondré una denuncia en Defensa del Consumidor»',
      ],
      quiet: [
        'mi abogado necesita la factura',
        'trabajo en la policía, ¿hay descuento?',
        '¿dónde queda la fiscalía?',
      ],
    },
  }),
  defineRule({
    id: 'complaint.damaged_or_late',
    trigger,
    why: {
      es: 'reclama por un daño, un retraso o un cobro',
      en: 'reports damage, delay or a wrong charge as a grievance',
    },
    patterns: [
      '(me|nos) (llego|llegaron|entregaron|mandaron|enviaron|vino|vendieron|dieron) {4} (roto|rota|rotos|rotas|quebrado|quebrada|dañado|dañada|golpeado|golpeada|incompleto|incompleta|equivocado|equivocada|podrido|podrida|vencido|vencida|defectuoso|defectuosa|manchado|manchada|mal estado|usado|usada|otra cosa|otro producto|otro color)',
      '(llevo|llevamos|tengo) [ya|mas de|como] (#|una|un|dos|tres|cuatro|cinco|varios|varias|muchos|tantos) (dia|dias|semana|semanas|mes|meses|horas) {2} (esperando|sin respuesta|sin servicio|sin solucion|sin mi pedido|sin recibir)',
      '(me|nos) (cobraron|descontaron|debitaron|cargaron|facturaron) {3} (de mas|dos veces|doble|mal|indebidamente|sin autorizacion|sin mi permiso|algo que no|mas de lo|de nuevo)',
      '[todavia|aun|sigue] [no] (no me llega|no me ha llegado|no ha llegado|nunca llego|nunca me llego|no llego|no me llego|no me entregaron) {2} (mi|el|nada) [pedido|paquete|producto|reembolso|dinero]',
    ],
    immune: ['negated'],
    weight: 0.82,
    examples: {
      fires: [
        '«me llegó la taza rota»',
        '«llevo tres semanas esperando» el reembolso',
        '«me cobraron dos veces» la misma factura',
        'pagué y «nunca llegó mi pedido»',
      ],
      quiet: [
        '¿qué pasa si llega roto?',
        'me llegó todo perfecto, gracias',
        'llevo tres días de viaje',
        '¿me cobraron el envío?',
      ],
    },
  }),
]
