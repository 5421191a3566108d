import { createHash } from 'node:crypto'
import type { Notification } from '../../ports/index.js'
import { cutToBytes } from './cut-to-bytes.js'
import { snsAttributes } from './sns-attributes.js'
import type { SnsMessage } from './sns-client.js'
import { snsSubject } from './sns-subject.js'

/** SNS counts attributes in. */
const MESSAGE_MAX_BYTES = 262_144
/** Every 67 characters that are not all plain are charged as one SMS. */
const SMS_MAX_UNITS = 300

/** Ids of any characters as ids that FIFO topics take. */
const digest = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** Characters that a message may hold: all but controls and halves of pairs. */
const sendable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ')

/** A notice for a topic. A FIFO topic keeps the order within a conversation, and drops a second copy for 5 minutes. */
export function topicMessage(topicArn: string, notification: Notification): SnsMessage {
  const { id, tenantId, tenantName, conversationId, title, text } = notification
  const MessageAttributes = snsAttributes(notification)
  const Subject = snsSubject(title)
  const taken =
    Subject.length +
    Object.entries(MessageAttributes).reduce(
      (sum, [name, { DataType, StringValue }]) => sum + Buffer.byteLength(name + DataType + StringValue),
      0,
    )
  const about = conversationId === undefined ? '' : ` · conversación ${conversationId}`
  const whole = sendable(`${title}\n\n${text}\n\n${tenantName}${about}\n`)
  return {
    TopicArn: topicArn,
    Subject,
    Message: cutToBytes(whole, MESSAGE_MAX_BYTES - taken),
    MessageAttributes,
    ...(topicArn.endsWith('.fifo') && {
      MessageGroupId: digest(tenantId, conversationId ?? ''),
      MessageDeduplicationId: digest(tenantId, id),
    }),
  }
}

/** A notice for a phone: its title, which says who needs what. */
export function smsMessage(phoneNumber: string, { title }: Notification): SnsMessage {
  return {
    PhoneNumber: phoneNumber,
    Message: sendable(title.slice(0, SMS_MAX_UNITS)).replace(/\s+/g, ' ').trim() || 'Aviso',
    MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
  }
}
