import assert from 'node:assert/strict'
import { aNotification } from './a-notification.js'
import { assertOutcome } from './assert-outcome.js'
import type { ContractTest } from './contract.js'
import type { FallibleNotifierSubject } from './notifier-subject.js'
import { requirement } from './requirement.js'

const failed = { status: 'failed' } as const

/** What a `Notifier` must do besides, whose other side can refuse. */
export const notifierFailureContract: readonly ContractTest<FallibleNotifierSubject>[] = [
  requirement('says of a failure that may pass that it is one', async ({ notifier, received, failNext }) => {
    failNext('for_now')
    assertOutcome(await notifier.deliver(aNotification()), { ...failed, retryable: true })
    assert.deepEqual(await received(), [])
  }),
  requirement('says of a failure for good that it is one', async ({ notifier, received, failNext }) => {
    failNext('for_good')
    assertOutcome(await notifier.deliver(aNotification()), { ...failed, retryable: false })
    assert.deepEqual(await received(), [])
  }),
  requirement('delivers the same notice after it failed', async ({ notifier, received, failNext }) => {
    for (const how of ['for_now', 'for_good'] as const) {
      failNext(how)
      assertOutcome(await notifier.deliver(aNotification({ id: how })), failed)
      assertOutcome(await notifier.deliver(aNotification({ id: how })), { status: 'delivered' })
    }
    assert.equal((await received()).length, 2)
  }),
  requirement(
    'tells the failure of one from the luck of others',
    async ({ notifier, received, failNext }) => {
      failNext('for_now')
      const ids = ['a', 'b', 'c', 'd']
      const outcomes = await Promise.all(ids.map((id) => notifier.deliver(aNotification({ id }))))
      assert.equal(outcomes.filter(({ status }) => status === 'failed').length, 1)
      assert.equal((await received()).length, 3)
    },
  ),
]
