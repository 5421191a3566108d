import type { DeliveryOutcome, OutgoingText } from 'relevo'
import { createCloudApiSender } from 'relevo/whatsapp'
import { describe, expect, it } from 'vitest'
import { json, startGraph } from './graph-server.js'

const text: OutgoingText = {
  tenantId: 'la-espiga',
  customer: { id: '520000000101', address: { phone: '520000000101' } },
  text: 'hola',
  entryId: 'e1',
}
const send = (baseUrl: string, timeoutMs = 10_000): Promise<DeliveryOutcome> =>
  createCloudApiSender({
    account: () => ({ phoneNumberId: '100000000000001', accessToken: 'llave' }),
    baseUrl,
    timeoutMs,
  })(text)

describe('a connection to the Cloud API', () => {
  it('that breaks before the answer leaves it unknown whether the text went out', async () => {
    const graph = await startGraph((response) => response.destroy())
    expect(await send(graph.baseUrl)).toEqual({ status: 'unknown', code: 'WHATSAPP_NO_ANSWER' })
    expect(graph.calls).toHaveLength(1)
    await graph.close()
  })

  it('that breaks inside the answer leaves it unknown too', async () => {
    const graph = await startGraph((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' })
      response.write('{"messaging_product":', () => response.destroy())
    })
    expect(await send(graph.baseUrl)).toMatchObject({ status: 'unknown' })
    await graph.close()
  })

  it('that never answers is given up after the time allowed', async () => {
    const graph = await startGraph(() => {})
    expect(await send(graph.baseUrl, 50)).toEqual({ status: 'unknown', code: 'WHATSAPP_NO_ANSWER' })
    await graph.close()
  })

  it('that is refused has certainly sent nothing, and may be tried again', async () => {
    const graph = await startGraph(json(200, {}))
    await graph.close()
    expect(await send(graph.baseUrl)).toMatchObject({ status: 'failed', retryable: true })
  })

  it('is not led elsewhere by a redirect: the token stays with the Graph API', async () => {
    const elsewhere = await startGraph(json(200, { messages: [{ id: 'wamid.stolen' }] }))
    const graph = await startGraph(
      (response) => void response.writeHead(307, { location: `${elsewhere.baseUrl}/robo` }).end(),
    )
    expect((await send(graph.baseUrl)).status).not.toBe('delivered')
    expect(elsewhere.calls).toEqual([])
    await Promise.all([graph.close(), elsewhere.close()])
  })
})
