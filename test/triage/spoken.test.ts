import { type AgentType, classifyPriority, createDetector, type Priority, suggestAgentType } from 'relevo'
import { expect, it } from 'vitest'

const { detect } = createDetector()

/** One message beside each row of the tables: what its words alone lead to, for somebody whom a colleague called. */
it.each<[string, string, Priority, AgentType]>([
  ['legal', 'mañana los visita mi abogado', 'urgent', 'supervisor'],
  ['legal', 'esto va a salir en la prensa', 'urgent', 'supervisor'],
  ['safety', 'mi papá se desmayó en la sala de espera', 'urgent', 'support'],
  ['safety', 'huele a gas desde que vino el instalador', 'urgent', 'technical'],
  ['loss', 'hay una compra que no reconozco', 'urgent', 'billing'],
  ['imminent', 'mi examen empieza en quince minutos', 'urgent', 'support'],
  ['anger', 'llevo tres semanas con esta historia', 'high', 'support'],
  ['conduct', 'el guardia me insultó', 'high', 'supervisor'],
  ['leisure', 'contéstenme cuando puedan', 'low', 'support'],
  ['billing', 'consulto por mi factura', 'medium', 'billing'],
  ['purchase', 'me interesa cotizar sillas', 'medium', 'sales'],
  ['equipment', 'consulto por el router', 'medium', 'technical'],
])('%s: "%s" is %s, for %s', (signal, text, priority, agentType) => {
  const signals = detect(text).signals.map((hit) => hit.signal)
  expect(signals).toContain(signal)
  const input = { reasons: ['manual' as const], signals }
  expect(classifyPriority(input).priority).toBe(priority)
  expect(suggestAgentType(input).agentType).toBe(agentType)
})
