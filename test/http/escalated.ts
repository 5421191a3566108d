import { anas, aWebhook, openShop, type Shop, type ShopOptions } from './shop.js'

/** A shop where Ana asked for a person. */
export interface EscalatedShop extends Shop {
  readonly conversationId: string
  readonly episodeId: string
  /** Ana's conversation as it is now, whole. */
  now(): Promise<string>
}

/** Opens a shop and lets Ana ask for a person. */
export async function openEscalated(options: ShopOptions = {}): Promise<EscalatedShop> {
  const shop = openShop(options)
  await shop.deliver(aWebhook({ 'wamid.a1': 'quiero hablar con una persona' }))
  const view = await shop.handoff.status(anas)
  const { conversationId, episode } = view?.conversation ?? {}
  if (!conversationId || !episode) throw new Error('Ana was not escalated')
  const now = async () => JSON.stringify(await shop.handoff.status(anas))
  return { ...shop, conversationId, episodeId: episode.episodeId, now }
}
