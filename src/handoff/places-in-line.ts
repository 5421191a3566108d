import type { ConversationKey } from '../ports/index.js'

/** Takes its turn: `act` is called once everything that came before it has had its own. */
export type Place = (act: () => void) => void

/** Gives out places in a line for each conversation. Each must be used once; a line that is empty is forgotten. */
export function placesInLine(): (key: ConversationKey) => Place {
  const lines = new Map<string, { act: (() => void) | null }[]>()
  return ({ tenantId, conversationId }) => {
    const name = JSON.stringify([tenantId, conversationId])
    const line = lines.get(name) ?? []
    lines.set(name, line)
    const place: { act: (() => void) | null } = { act: null }
    line.push(place)
    return (act) => {
      place.act = act
      while (line[0]?.act) line.shift()?.act?.()
      if (line.length === 0 && lines.get(name) === line) lines.delete(name)
    }
  }
}
