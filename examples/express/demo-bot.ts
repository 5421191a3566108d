import type { BotReply, CustomerTurn } from 'relevo/http'

const answers: readonly (readonly [RegExp, string])[] = [
  [/\b(horario|abren|abierto|cierran|atienden)/i, 'Abrimos de lunes a sábado, de 9 a 19 h.'],
  [/\b(env[ií]o|domicilio|delivery|reparto)/i, 'Sí, repartimos en el día si pides antes de las 16 h.'],
  [/\b(precio|cuesta|cuestan|vale|sale)/i, 'La caja de alfajores cuesta 12 y la docena de facturas, 9.'],
  [/\b(direcci|ubicaci|quedan|dónde|donde)/i, 'Estamos en la calle Mayor 123, frente a la plaza.'],
  [/\b(pagar|pago|tarjeta|transferencia)/i, 'Puedes pagar con tarjeta, transferencia o efectivo.'],
  [/\b(gracias|genial|perfecto)/i, '¡A ti! Aquí estoy para lo que necesites.'],
  [
    /\b(hola|buen[oa]s|hey)\b/i,
    '¡Hola! Soy el asistente de la Panadería La Espiga. Pregúntame por horarios, precios o envíos.',
  ],
]

/** A bot as simple as can be: it knows a bakery's few answers, and how sure it is. */
export async function demoBot({ text }: Pick<CustomerTurn, 'text'>): Promise<BotReply> {
  const known = answers.find(([pattern]) => pattern.test(text))
  if (known) return { text: known[1], confidence: 0.95 }
  return {
    text: 'Sobre eso no sé mucho. Puedo contarte de horarios, precios, envíos y pagos.',
    confidence: 0.3,
  }
}
