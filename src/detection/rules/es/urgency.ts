import { defineRule } from '../../rule.js'

const trigger = 'urgency'

/** Needs it fast, by a time close at hand, or presses for an answer now. */
export const urgency = [
  defineRule({
    id: 'urgency.urgent',
    trigger,
    why: { es: 'dice que es urgente', en: 'says it is urgent' },
    patterns: [
      '(es|esto es|tengo una|es una|es algo|es un caso) [muy|super|sumamente|bien|re] (urgente|urgencia|emergencia|urgentisimo)',
      '(me|nos) (urge|urgen|corre prisa|precisa)',
      '(<want>|lo|la|los|las|necesito) {4} (urgente|urgentemente|urgentisimo|con urgencia|cuanto antes|lo antes posible|inmediatamente|de inmediato|a la brevedad|ya mismo|ahora mismo|ahorita mismo|en este momento|lo mas pronto posible|lo mas rapido posible|cuanto antes mejor|con premura)',
      '^^ (urgente|urge|es urgente|urgentisimo|emergencia|inmediatamente|rapido|apurense|apurate|apuren) [<please>|ayuda] $$',
      '(respondan|contesten|respondeme|contestame|respondan ya|apurense|apurate|apurese|dense prisa|muevanse|necesito respuesta|espero respuesta) [rapido|ya|urgente|pronto|ahora|ahora mismo|de inmediato|por favor]',
      '(tengo|ando|estoy|voy con|llevo) [mucha|con|con mucha|muy|super|re|bien] (prisa|apuro|apurado|apurada|afan|afanado|afanada|apurados)',
    ],
    unless: [
      '(no|nada|sin|ninguna) {2} (urge|urgente|prisa|apuro|afan|urgencia)',
      '(envio|entrega|servicio|sala|area|cita) (urgente|de urgencias|urgencias|de emergencia)',
    ],
    weight: 0.84,
    examples: {
      fires: [
        '«es urgente por favor»',
        '«me urge» la factura',
        '«necesito el repuesto cuanto antes»',
        '«URGENTE»',
        '«tengo mucha prisa»',
      ],
      quiet: [
        'no es urgente, cuando puedan',
        'sin prisa, gracias',
        '¿hacen envío urgente?',
        'el pedido llegó rápido',
        'no me urge',
      ],
    },
  }),
  defineRule({
    id: 'urgency.deadline',
    trigger,
    why: { es: 'lo necesita para una hora o un día cercano', en: 'needs it by a time close at hand' },
    patterns: [
      '(lo|la|los|las|<want>) {4} (para|antes de|a mas tardar) (hoy|hoy mismo|esta tarde|esta noche|mañana|mañana mismo|mañana temprano|mañana a primera hora|las #|el mediodia|dentro de una hora|ya)',
      '(tiene que|tienen que|debe|deben) (llegar|estar|ser|salir|quedar) {2} (hoy|hoy mismo|mañana mismo|antes de las #|esta tarde)',
      '(mi|el) (vuelo|viaje|cita|evento|boda|examen|operacion|cirugia) (es|sale) (hoy|en # horas|en una hora|mañana temprano)',
    ],
    unless: [
      '(cita|turno|reserva|mesa|hora|consulta|habitacion|clase|boleto|boletos|entrada|entradas) {3} para (hoy|mañana|esta tarde|esta noche|las #)',
    ],
    weight: 0.75,
    examples: {
      fires: [
        '«lo necesito para hoy mismo»',
        '«Quiero el pastel a más tardar mañana»',
        '«tiene que llegar hoy»',
      ],
      quiet: ['quiero una cita para mañana', 'una mesa para esta noche', '¿atienden mañana?'],
    },
  }),
]
