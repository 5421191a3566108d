/**
 * Takes `console`, pino or Bolt's logger as they are: pino keeps the details as fields, the others print them before the
 * message, on one line. Never given message text, names, phone numbers or secrets. An error it throws is swallowed.
 */
export interface Logger {
  /** What only a developer wants to see: every event that is no episode's. */
  debug(details: object, message: string): void
  /** What went as it should: an episode's events. */
  info(details: object, message: string): void
  /** What went wrong and will be tried again. */
  warn(details: object, message: string): void
  /** What went wrong and needs somebody. */
  error(details: object, message: string): void
}
