import type { ConversationView } from 'relevo'

/** The team behind the admin API of a host. */
export interface TestTeam {
  get<T>(path: string): Promise<T>
  post(path: string, body: unknown): Promise<Response>
  /** The conversation of a customer, with its transcript. */
  conversationOf(name: string): Promise<ConversationView>
}

/** Speaks to the admin API at `url`. */
export function createTeam(url: string, token: string): TestTeam {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const get = async <T>(path: string) =>
    (await (await fetch(`${url}/admin/v1${path}`, { headers })).json()) as T
  return {
    get,
    post: (path, body) =>
      fetch(`${url}/admin/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    conversationOf: async (name) => {
      const { items } = await get<{ items: { conversationId: string; customer: { name: string } }[] }>(
        '/conversations',
      )
      const [found, ...others] = items.filter(({ customer }) => customer.name === name)
      if (!found || others.length > 0) throw new Error(`there is not one conversation of ${name}`)
      return get(`/conversations/${found.conversationId}`)
    },
  }
}
