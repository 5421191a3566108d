import type { Content } from './webhook-schema.js'

/** The words of a message: written by the customer, or the bot's own words that they chose. Empty where there are none. */
export function contentText(content: Content): { readonly text: string; readonly chosen: boolean } {
  const chosen =
    content.interactive?.button_reply?.title ?? content.interactive?.list_reply?.title ?? content.button?.text
  if (chosen !== undefined) return { text: chosen, chosen: true }
  const caption = content.image?.caption ?? content.video?.caption ?? content.document?.caption
  return { text: content.text?.body ?? caption ?? '', chosen: false }
}
