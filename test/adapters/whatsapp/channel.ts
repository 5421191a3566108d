import type { Channel } from 'relevo'
import { createWhatsAppChannel } from 'relevo/whatsapp'

/** A channel for tests of everything but sending. */
export function aChannel({
  appSecrets = ['clave-de-la-app'] as readonly string[],
  verifyToken = 'palabra-acordada',
} = {}): Channel {
  return createWhatsAppChannel({ appSecrets, verifyToken, send: async () => ({ status: 'delivered' }) })
}
