/** Takes `console`, pino or Bolt's logger as they are. Never given message text, phone numbers or secrets. */
export interface Logger {
  /** What only a developer wants to see. */
  debug(message: string, ...details: unknown[]): void
  /** What went as it should. */
  info(message: string, ...details: unknown[]): void
  /** What went wrong and will be tried again. */
  warn(message: string, ...details: unknown[]): void
  /** What went wrong and needs somebody. */
  error(message: string, ...details: unknown[]): void
}
