/**
 * Notices for the team through Amazon SNS.
 * @module sns
 */
export { createSnsNotifier, type SnsNotifierOptions } from './create-sns-notifier.js'
export type { SnsAttribute, SnsClient, SnsMessage } from './sns-client.js'
