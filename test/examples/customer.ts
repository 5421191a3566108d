import { sign } from 'relevo/whatsapp'

/** A customer who writes to a host by signed webhook. */
export interface TestCustomer {
  /** Posts a text; the same id again is the same message again. */
  say(
    text: string,
    options?: { id?: string; signature?: string | null; phoneNumberId?: string },
  ): Promise<Response>
  /** Posts any body, signed. */
  post(body: string): Promise<Response>
  /** Posts a body in pieces, without saying how long it is, as proxies do. */
  stream(body: string): Promise<Response>
}

let messages = 0

/** Speaks to the host at `url` as a customer of one number. */
export function createCustomer(
  url: string,
  appSecret: string,
  name = 'Ana',
  phone = '5491100000001',
): TestCustomer {
  const deliver = (body: string, signature: string | null) =>
    fetch(`${url}/webhooks/whatsapp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signature ? { 'x-hub-signature-256': signature } : {}),
      },
      body,
    })
  return {
    say: (text, { id = `wamid.test-${++messages}`, signature, phoneNumberId = '100000000000001' } = {}) => {
      const value = {
        messaging_product: 'whatsapp',
        metadata: { display_phone_number: '15550000001', phone_number_id: phoneNumberId },
        contacts: [{ profile: { name }, wa_id: phone }],
        messages: [
          {
            from: phone,
            id,
            timestamp: String(Math.floor(Date.now() / 1000)),
            type: 'text',
            text: { body: text },
          },
        ],
      }
      const body = JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
      })
      return deliver(body, signature === undefined ? sign(body, appSecret) : signature)
    },
    post: (body) => deliver(body, sign(body, appSecret)),
    stream: (body) =>
      fetch(`${url}/webhooks/whatsapp`, {
        method: 'POST',
        headers: { 'x-hub-signature-256': sign(body, appSecret) },
        body: new Blob([body]).stream(),
        duplex: 'half',
      } as RequestInit),
  }
}
