import * as z from 'zod'
import type { DeliveryOutcome, Notifier } from '../../ports/index.js'
import type { SnsClient, SnsMessage } from './sns-client.js'
import { smsMessage, topicMessage } from './sns-message.js'
import { snsOutcome } from './sns-outcome.js'

/** Options of {@link createSnsNotifier}: a topic, or phones that get an SMS each. */
export interface SnsNotifierOptions {
  /** `new SNS({})`. Set its timeouts: a delivery waits as long as it does. */
  readonly client: SnsClient
  /** Standard, or FIFO where it ends with `.fifo`. */
  readonly topicArn?: string
  /** In E.164, such as `+5491155550100`; at most 20. */
  readonly phoneNumbers?: readonly string[]
  /** Default `sns`. */
  readonly name?: string
}

const PHONES_MAX = 20
const schema = z
  .strictObject({
    client: z.custom<SnsClient>(
      (value) =>
        typeof value === 'object' && value !== null && typeof Reflect.get(value, 'publish') === 'function',
      'must have publish: new SNS({})',
    ),
    topicArn: z
      .string()
      .regex(/^arn:[\w-]+:sns:[\w-]+:\d{12}:[\w-]{1,256}(\.fifo)?$/, 'must be the ARN of a topic')
      .optional(),
    phoneNumbers: z
      .array(z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a number in E.164'))
      .min(1)
      .max(PHONES_MAX)
      .optional(),
    name: z.string().min(1).optional(),
  })
  .refine(
    ({ topicArn, phoneNumbers }) => (topicArn === undefined) !== (phoneNumbers === undefined),
    'needs either topicArn or phoneNumbers',
  )

/**
 * Tells the team through Amazon SNS: a topic, with attributes that subscriptions filter by, or SMS. Several phones are
 * told one by one; one that has it is enough, since trying again would tell that one twice.
 * @throws TypeError for wrong options.
 */
export function createSnsNotifier(options: SnsNotifierOptions): Notifier {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createSnsNotifier: ${z.prettifyError(parsed.error)}`)
  const { client, topicArn, phoneNumbers = [], name = 'sns' } = options

  async function publish(message: SnsMessage): Promise<DeliveryOutcome> {
    try {
      const { MessageId } = await client.publish(message)
      return { status: 'delivered', ...(MessageId !== undefined && { providerId: MessageId }) }
    } catch (error) {
      return snsOutcome(error)
    }
  }

  return {
    name,
    deliver: async (notification) => {
      const messages =
        topicArn === undefined
          ? phoneNumbers.map((phone) => smsMessage(phone, notification))
          : [topicMessage(topicArn, notification)]
      return together(await Promise.all(messages.map(publish)))
    },
  }
}

/** The best that became of any: told, perhaps told, may be told later, never. */
function together(outcomes: readonly DeliveryOutcome[]): DeliveryOutcome {
  const rank = (outcome: DeliveryOutcome) => {
    if (outcome.status === 'delivered') return 0
    if (outcome.status === 'unknown') return 1
    return outcome.retryable ? 2 : 3
  }
  return outcomes.toSorted((a, b) => rank(a) - rank(b))[0] as DeliveryOutcome
}
