import { aNotification } from 'relevo/testing'
import { createWebhookNotifier } from 'relevo/webhook'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/adapters/webhook/is-public-address.js'
import { createPublicHttpsFetch } from '../../../src/adapters/webhook/public-https-fetch.js'
import { SECRET } from './receiver.js'

const urls =
  `http://hook.example/ http://localhost/ ftp://hook.example/ file:///etc/passwd javascript:1 data:,x nonsense //hook.example/
https://user@hook.example/ https://user:pass@hook.example/ https://:pass@hook.example/ https://hook.example@127.0.0.1/
https://127.0.0.1/ https://127.1/ https://0177.0.0.1/ https://2130706433/ https://0x7f.1/ https://0x7f000001/ https://①②⑦.⓪.⓪.①/ https://0/
https://10.0.0.1/ https://172.16.0.1/ https://192.168.1.1/ https://169.254.169.254/ https://100.64.0.1/ https://224.0.0.1/ https://255.255.255.255/
https://[::1]/ https://[::]/ https://[::ffff:127.0.0.1]/ https://[::127.0.0.1]/ https://[fe80::1]/ https://[fd00:ec2::254]/ https://[64:ff9b::7f00:1]/ https://[2002:7f00:1::]/`.split(
    /\s+/,
  )
const elsewhere =
  `https://hook.example.evil.test/ https://evil.test/hook.example https://evil.test/#hook.example https://sub.hook.example/ https://hook.example./ https://hook.example%2eevil.test/`.split(
    /\s+/,
  )
const addresses =
  `0.0.0.0 0.1.2.3 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.255 168.63.129.16 169.254.0.1 169.254.169.254
172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:a9fe:a9fe 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:20::1 2001:db8::1 2002:7f00:1:: 2002:808:808:: 3fff::1 5f00::1
fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 2606:4700::1%eth0 fec0::1 ff02::1 ff0e::1 4000::1`.split(/\s+/)
const options = { allowedHosts: ['hook.example'], secrets: [SECRET] }

describe('what must not be reached', () => {
  it.each(urls)('the URL %s is refused, also where its host is allowed', (url) => {
    const allowedHosts = ['hook.example', ...(URL.canParse(url) ? [new URL(url).hostname] : [])].filter(
      Boolean,
    )
    expect(() => createWebhookNotifier({ ...options, url, allowedHosts })).toThrow(TypeError)
  })

  it.each(elsewhere)('the URL %s is refused, since its host is another', (url) => {
    expect(() => createWebhookNotifier({ ...options, url })).toThrow('allowedHosts')
  })

  it.each(addresses)('a name that leads to %s, also beside a public address, is refused', async (address) => {
    const family = address.includes(':') ? 6 : 4
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address, family },
    ]
    const notifier = createWebhookNotifier({
      ...options,
      url: 'https://hook.example/',
      fetch: createPublicHttpsFetch({ resolve }),
    })
    expect(await notifier.deliver(aNotification())).toEqual({
      status: 'failed',
      retryable: false,
      code: 'WEBHOOK_ADDRESS_REFUSED',
    })
  })

  it('and these are many', () => {
    process.stdout.write(
      `webhook: ${urls.length + elsewhere.length} hostile URLs, ${addresses.length} hostile addresses refused\n`,
    )
    expect(urls.length + addresses.length).toBeGreaterThanOrEqual(60)
    for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1', '2a00:1450::1'])
      expect(isPublicAddress(address), address).toBe(true)
  })

  it.each([[[]], [['']], [['corto']], [[SECRET, SECRET, SECRET]]])(
    'secrets %j are refused, and not told',
    (secrets) => {
      const make = () => createWebhookNotifier({ ...options, url: 'https://hook.example/', secrets })
      expect(make).toThrow(TypeError)
      expect(make).not.toThrow(SECRET)
    },
  )
})
