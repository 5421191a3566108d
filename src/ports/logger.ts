/** Takes `console`, pino or Bolt's logger as they are. Never given message text, phone numbers or secrets. */
export interface Logger {
  debug(message: string, ...details: unknown[]): void
  info(message: string, ...details: unknown[]): void
  warn(message: string, ...details: unknown[]): void
  error(message: string, ...details: unknown[]): void
}
