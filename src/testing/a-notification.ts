import type { Notification } from '../ports/index.js'
import { sampleAtMs } from './sample-at-ms.js'

/** A notice that somebody asked for a person, unless told. */
export function aNotification(changes: Partial<Notification> = {}): Notification {
  return {
    id: 'conv-1-1:escalation:email',
    kind: 'escalation',
    tenantId: 'la-espiga',
    tenantName: 'Panadería La Espiga',
    conversationId: 'conv-1',
    customerName: 'Ana Prueba',
    channel: 'whatsapp',
    episodeId: 'conv-1-1',
    reason: 'human_request',
    contributing: [],
    evidence: [],
    priority: 'medium',
    agentType: 'support',
    summary: 'Ana Prueba pide hablar con una persona.',
    facts: [],
    title: 'Ana Prueba pide hablar con una persona (Panadería La Espiga)',
    text: 'Motivo: pide hablar con una persona\nPrioridad: media · Para: atención',
    lastMessages: [],
    atMs: sampleAtMs,
    ...changes,
  }
}
