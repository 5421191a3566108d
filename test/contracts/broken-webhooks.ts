import type { Channel, ChannelEvent } from 'relevo'

type Damage = (real: Channel) => Partial<Channel>

/** Damage to the events of a body. */
const parsed =
  (change: (events: readonly ChannelEvent[]) => readonly object[] | null): Damage =>
  (real) => ({
    parse: (body) => {
      const events = real.parse(body)
      return events && (change(events) as readonly ChannelEvent[] | null)
    },
  })
const message = (change: (event: Extract<ChannelEvent, { type: 'customer_message' }>) => object) =>
  parsed((events) => events.map((event) => (event.type === 'customer_message' ? change(event) : event)))
const CHALLENGE = 'hub.challenge'
const decode = (body: Uint8Array) => new TextDecoder().decode(body)
const encode = (body: string) => new TextEncoder().encode(body)

/** Each is a working WhatsApp channel with one line of damage to what comes in. */
export const brokenWebhooks: Readonly<Record<string, Damage>> = {
  'answers no handshake': () => ({ handshake: () => null }),
  'answers every handshake': () => ({ handshake: (query) => query.get(CHALLENGE) }),
  'answers a handshake with more than the challenge': (real) => ({
    handshake: (query) => real.handshake(query) && `${query.get(CHALLENGE)}\n`,
  }),
  'takes a token in any case': (real) => ({
    handshake: (query) =>
      query.get('hub.verify_token')?.toLowerCase() === 'palabra'
        ? query.get(CHALLENGE)
        : real.handshake(query),
  }),
  'takes the last of two parameters': (real) => ({
    handshake: (query) => real.handshake(new URLSearchParams(Object.fromEntries(query))),
  }),
  'takes a handshake of any mode': (real) => ({
    handshake: (query) =>
      real.handshake(
        new URLSearchParams([
          ...[...query].filter(([name]) => name !== 'hub.mode'),
          ['hub.mode', 'subscribe'],
        ]),
      ),
  }),
  'takes any body': () => ({ verify: () => true }),
  'takes no body': () => ({ verify: () => false }),
  'takes any body with a header': () => ({ verify: ({ header }) => header('x-hub-signature-256') !== null }),
  'takes a body without a header': (real) => ({
    verify: (request) => request.header('x-hub-signature-256') === null || real.verify(request),
  }),
  'takes an empty body': (real) => ({
    verify: (request) => request.body.length === 0 || real.verify(request),
  }),
  'refuses an empty body': (real) => ({
    verify: (request) => request.body.length > 0 && real.verify(request),
  }),
  'throws without a header': (real) => ({
    verify: (request) => (request.header('x-hub-signature-256') as string).length > 0 && real.verify(request),
  }),
  'checks the text instead of the bytes': (real) => ({
    verify: ({ body, header }) => real.verify({ body: encode(decode(body)), header }),
  }),
  'checks the body without what is around it': (real) => ({
    verify: ({ body, header }) => real.verify({ body: encode(decode(body).trim()), header }),
  }),
  'remembers a signature instead of checking it again': (real) => {
    const taken = new Set<string | null>()
    return {
      verify: (request) => {
        const signature = request.header('x-hub-signature-256')
        if (real.verify(request)) taken.add(signature)
        return taken.has(signature)
      },
    }
  },
  'reads a header that has more behind it': (real) => ({
    verify: ({ body, header }) => real.verify({ body, header: (name) => header(name)?.slice(0, 71) ?? null }),
  }),
  'throws at a body that is not readable': (real) => ({
    parse: (body) => {
      const events = real.parse(body)
      if (events === null) throw new SyntaxError('no JSON')
      return events
    },
  }),
  'gives nothing for a body that is not readable': (real) => ({ parse: (body) => real.parse(body) ?? [] }),
  'tells of the first item only': parsed((events) => events.slice(0, 1)),
  'tells of ten items at most': parsed((events) => events.slice(0, 10)),
  'tells in another order': parsed((events) => events.toReversed()),
  'tells of each item twice': parsed((events) => events.flatMap((event) => [event, event])),
  'drops all for one broken item': parsed((events) =>
    events.some(({ type }) => type === 'unreadable') ? null : events,
  ),
  'hides what it could not read': parsed((events) => events.filter(({ type }) => type !== 'unreadable')),
  'trims what customers write': message((event) => ({ ...event, text: event.text.trim() })),
  'cuts what customers write': message((event) => ({ ...event, text: event.text.slice(0, 1_000) })),
  'reads words as Latin-1': message((event) => ({
    ...event,
    text: Buffer.from(event.text).toString('latin1'),
  })),
  'does not say whether words were chosen': message((event) => ({ ...event, chosen: undefined })),
  'gives times as dates': message((event) => ({ ...event, atMs: new Date(event.atMs) })),
  'gives messages no customer': message(({ customer: _customer, ...event }) => event),
  'makes every message a customer': message((event) => ({ ...event, customer: { id: event.messageId } })),
  'makes up an id on every reading': message((event) => ({ ...event, messageId: String(Math.random()) })),
  'empties the body it reads': (real) => ({
    parse: (body) => {
      const events = real.parse(body)
      body.fill(0)
      return events
    },
  }),
}
