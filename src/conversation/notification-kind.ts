/** What the team can be told of a conversation. */
export const notificationKinds = ['escalation', 'urgent', 'reminder', 'resolution', 'manual'] as const

/** One of {@link notificationKinds}. */
export type NotificationKind = (typeof notificationKinds)[number]

/** What the team can be told of the business as a whole. */
export const teamKinds = ['daily_summary', 'usage'] as const

/** One of {@link teamKinds}. */
export type TeamKind = (typeof teamKinds)[number]
