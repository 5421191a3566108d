/** What the team can be told. */
export const notificationKinds = [
  'escalation',
  'urgent',
  'reminder',
  'resolution',
  'daily_summary',
  'manual',
] as const

/** One of {@link notificationKinds}. */
export type NotificationKind = (typeof notificationKinds)[number]
