/**
 * Notices for the team by e-mail.
 * @module email
 */
export {
  createEmailNotifier,
  type EmailNotifierOptions,
  type MailTransport,
} from './create-email-notifier.js'
export {
  createSesNotifier,
  type SesClient,
  type SesLetter,
  type SesNotifierOptions,
  type SesText,
} from './create-ses-notifier.js'
