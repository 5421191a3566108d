import type { Episode, NotificationKind, TeamKind } from '../conversation/index.js'
import type { Notifier, Policy, Route } from '../ports/index.js'

/** Names of the notifiers that a notice goes to: those of the first route that holds, else all. Unknown names are none. */
export function targetsOf(
  kind: NotificationKind | TeamKind,
  episode: Episode | null,
  { routes, fallback }: Policy,
  notifiers: readonly Notifier[],
): string[] {
  const names = notifiers.map(({ name }) => name)
  const route = routes.find((one) => holds(one, kind, episode))
  // The fallback is for when nobody comes; where it is all there is, it is told at once.
  const main = names.filter((name) => !fallback.includes(name))
  const wanted = route?.to.filter((name) => names.includes(name)) ?? []
  return wanted.length > 0 ? wanted : main.length > 0 ? main : names
}

function holds(
  { kinds, reasons, priorities, agentTypes }: Route,
  kind: NotificationKind | TeamKind,
  episode: Episode | null,
): boolean {
  const allows = <T>(list: readonly T[] | undefined, value: T | undefined) =>
    list === undefined || (value !== undefined && list.includes(value))
  return (
    allows(kinds, kind) &&
    allows(reasons, episode?.reason) &&
    allows(priorities, episode?.priority) &&
    allows(agentTypes, episode?.agentType)
  )
}
