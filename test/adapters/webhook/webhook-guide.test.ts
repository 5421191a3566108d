import { readFileSync } from 'node:fs'
import { aNotification } from 'relevo/testing'
import { Webhook } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { openReceiver, SECRET } from './receiver.js'

it('the receiver of the guide takes what was signed, and nothing else', async () => {
  const guide = readFileSync('docs/webhook-notifier.md', 'utf8')
  const [, code = ''] = /receive:begin -->\n```js\n([\s\S]*?)```/.exec(guide) ?? []
  const body = code.replace(/^import .*$/m, '').replace('export async', 'return async')
  const onNotice = new Function('Webhook', body)(Webhook)
  const receiver = await openReceiver()
  await receiver.notifier().deliver(aNotification())
  await receiver.close()
  const [arrived] = receiver.arrived
  const request = () => new Request('https://hook.example', { method: 'POST', ...arrived })
  expect(await onNotice(request(), SECRET)).toMatchObject({ status: 204, notice: aNotification() })
  expect(await onNotice(request(), Buffer.alloc(32, 1).toString('base64'))).toEqual({ status: 401 })
})
