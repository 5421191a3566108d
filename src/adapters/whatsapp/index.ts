/**
 * The WhatsApp Cloud API.
 * @module whatsapp
 */
export { type CloudApiErrorKind, cloudApiErrorKind } from './cloud-api-errors.js'
export {
  type CloudApiSenderOptions,
  createCloudApiSender,
  type TextSender,
} from './create-cloud-api-sender.js'
export { createWhatsAppChannel, type WhatsAppChannelOptions } from './create-whatsapp-channel.js'
export { isWindowOpen } from './is-window-open.js'
export { sign } from './signature.js'
