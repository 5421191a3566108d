const WINDOW_MS = 24 * 60 * 60 * 1000

/**
 * True while free texts may be sent: for 24 hours after the customer's last message, both in Unix milliseconds; false
 * where there is none. Echoes of the team's own messages do not open it. The provider's answer (131047) has the last
 * word.
 */
export function isWindowOpen(lastCustomerMessageAtMs: number | null, nowMs: number): boolean {
  return lastCustomerMessageAtMs !== null && nowMs - lastCustomerMessageAtMs < WINDOW_MS
}
