/** An attribute of a message, by which subscriptions filter. */
export interface SnsAttribute {
  readonly DataType: 'String'
  readonly StringValue: string
}

/** One message to a topic or a phone. */
export interface SnsMessage {
  readonly TopicArn?: string
  readonly PhoneNumber?: string
  readonly Message: string
  readonly Subject?: string
  readonly MessageAttributes: Record<string, SnsAttribute>
  readonly MessageGroupId?: string
  readonly MessageDeduplicationId?: string
}

/** The part of the AWS SDK that is used: `new SNS({})` of `@aws-sdk/client-sns` fits. */
export interface SnsClient {
  /** Rejects with the SDK's errors. */
  publish(message: SnsMessage): Promise<{ readonly MessageId?: string | undefined }>
}
