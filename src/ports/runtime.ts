/** Where the engine takes time, waiting, chance and ids from. A host uses the system's; a test its own. */
export interface Runtime {
  /** Unix milliseconds. */
  nowMs(): number
  /** Resolves after so many milliseconds, or at once when the signal aborts. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** At least 0, below 1. Spreads retries; never used for secrets. */
  random(): number
  /** A new unguessable id of letters, digits and dashes. */
  newId(): string
}
