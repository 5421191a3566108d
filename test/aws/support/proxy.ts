import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What becomes of one request: `before` and `after` lose the answer, the latter once it was carried out. */
export type Fault =
  | 'before'
  | 'after'
  | 'throttled'
  | 'server_error'
  | 'in_progress'
  | 'sent_twice'
  | { readonly conflictAt: number }
  /** An index that has not heard yet: queries of it find nothing. */
  | 'index_lag'

/** What to break: asked with the number of the request and what it asks, the same for each try of it. */
export type FaultPlan = (at: number, request: string) => Fault | null

/** One request as it came. */
export interface SeenRequest {
  readonly operation: string
  readonly body: Readonly<Record<string, unknown>>
  /** Units the emulator counted. */
  readonly units: number
}

/** A proxy before the emulator that breaks what it is told to. */
export interface FaultyWire {
  readonly endpoint: string
  readonly seen: readonly SeenRequest[]
  /** Faults fired so far, by kind. */
  readonly fired: ReadonlyMap<string, number>
  /** Asked for each request by its number since the last call; null lets it pass. */
  breakWith(plan: FaultPlan): void
  close(): Promise<void>
}

const refusals = {
  throttled: [400, { __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException' }],
  server_error: [500, { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError' }],
  in_progress: [400, { __type: 'com.amazonaws.dynamodb.v20120810#TransactionInProgressException' }],
} as const

/** Starts a proxy before an endpoint. */
export async function startProxy(target: string): Promise<FaultyWire> {
  const seen: SeenRequest[] = []
  const fired = new Map<string, number>()
  let plan: FaultPlan = () => null
  let count = 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? ''
    const text = (await buffer(request)).toString()
    const body = JSON.parse(text) as Record<string, unknown>
    const wanted = plan(count++, operation + text)
    const applies =
      wanted === 'index_lag'
        ? body.IndexName !== undefined
        : (wanted !== 'in_progress' && typeof wanted !== 'object') || operation === 'TransactWriteItems'
    const fault = applies ? wanted : null
    if (fault) {
      const kind = typeof fault === 'string' ? fault : 'conflict'
      fired.set(kind, (fired.get(kind) ?? 0) + 1)
    }
    if (fault === 'before') return void request.socket.destroy()
    if (fault === 'index_lag') return answer(response, 200, { Items: [], Count: 0, ScannedCount: 0 })
    if (fault === 'throttled' || fault === 'server_error' || fault === 'in_progress') {
      seen.push({ operation, body, units: 0 })
      const [status, error] = refusals[fault]
      return answer(response, status, error)
    }
    if (typeof fault === 'object' && fault) return answer(response, 400, conflict(body, fault.conflictAt))
    const forward = async () => {
      const reply = await fetch(target, {
        method: 'POST',
        headers: Object.fromEntries(
          ['content-type', 'x-amz-target', 'x-amz-date', 'authorization'].map((name) => [
            name,
            String(request.headers[name]),
          ]),
        ),
        body: JSON.stringify({ ...body, ReturnConsumedCapacity: 'TOTAL' }),
      })
      return { status: reply.status, json: (await reply.json()) as Record<string, unknown> }
    }
    const first = await forward()
    const { status, json } = fault === 'sent_twice' ? await forward() : first
    seen.push({ operation, body, units: unitsOf(json) })
    if (fault === 'after') return void request.socket.destroy()
    answer(response, status, json)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    seen,
    fired,
    breakWith: (next) => {
      plan = next
      count = 0
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function answer(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(json))
}

function conflict(body: Record<string, unknown>, at: number): unknown {
  const actions = body.TransactItems as unknown[]
  return {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    message: 'Transaction cancelled',
    CancellationReasons: actions.map((_, n) => ({
      Code: n === at % actions.length ? 'TransactionConflict' : 'None',
    })),
  }
}

function unitsOf(json: Record<string, unknown>): number {
  const { ConsumedCapacity = [] } = json as { ConsumedCapacity?: unknown }
  const all = Array.isArray(ConsumedCapacity) ? ConsumedCapacity : [ConsumedCapacity]
  return all.reduce((sum: number, one: { CapacityUnits?: number }) => sum + (one.CapacityUnits ?? 0), 0)
}
