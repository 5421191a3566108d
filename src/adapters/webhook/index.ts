/**
 * Notices for a system of the team's own, by signed webhook.
 * @module webhook
 */
export {
  createWebhookNotifier,
  type WebhookFetch,
  type WebhookNotifierOptions,
} from './create-webhook-notifier.js'
