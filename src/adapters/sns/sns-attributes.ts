import type { Notification } from '../../ports/index.js'
import type { SnsAttribute } from './sns-client.js'

/**
 * What filter policies can ask for: `tenantId`, `kind`, `priority`, `reason`, `agentType`; beside them the ids by which
 * a receiver drops the second copy.
 */
export function snsAttributes(notification: Notification): Record<string, SnsAttribute> {
  const { id, tenantId, kind, priority, reason, agentType, conversationId, episodeId } = notification
  const values = {
    notificationId: id,
    tenantId,
    kind,
    priority,
    reason,
    agentType,
    conversationId,
    episodeId,
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value ? [[name, { DataType: 'String', StringValue: attributeValue(value) }]] : [],
    ),
  )
}

/** SNS takes no control characters; escaping rather than dropping them keeps one tenant's id from passing for another's. */
const attributeValue = (id: string) =>
  id.replace(
    /[%\p{Cc}\p{Cs}\ufffe\uffff]/gu,
    (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
