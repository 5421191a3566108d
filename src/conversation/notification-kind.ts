/** What the team can be told. */
export const notificationKinds = ['escalation', 'urgent', 'reminder', 'resolution', 'manual'] as const

/** One of {@link notificationKinds}. */
export type NotificationKind = (typeof notificationKinds)[number]
