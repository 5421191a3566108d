import type { LambdaHandler } from 'relevo/lambda'

type LambdaEvent = Parameters<LambdaHandler>[0]
type EventV2 = Extract<LambdaEvent, { rawPath: string }>
type EventV1 = Extract<LambdaEvent, { resource: string }>

/** What of a request an event is made from. */
export interface EventParts {
  readonly method: string
  readonly path: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

/** An event of an HTTP API or a function URL: header names in lower case, the query as it came. */
export function anEventV2({
  method,
  path,
  query = '',
  headers = {},
  body,
  isBase64Encoded = false,
}: EventParts): EventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'abc.execute-api.us-east-1.amazonaws.com', ...headers },
    body: body ?? null,
    isBase64Encoded,
    requestContext: {
      accountId: '000000000000',
      apiId: 'abc',
      authentication: null,
      authorizer: {},
      domainName: 'abc.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'abc',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'prueba' },
      requestId: 'r1',
      routeKey: '$default',
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
  }
}

/** An event of a REST API: header names as they came, the query taken apart, every value a list. */
export function anEventV1({
  method,
  path,
  query = '',
  headers = {},
  body,
  isBase64Encoded = false,
}: EventParts): EventV1 {
  const search = new URLSearchParams(query)
  const all = { Host: 'abc.execute-api.us-east-1.amazonaws.com', ...headers }
  return {
    version: '1.0',
    resource: '/{proxy+}',
    httpMethod: method,
    path,
    headers: all,
    multiValueHeaders: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]])),
    queryStringParameters: Object.fromEntries(search),
    multiValueQueryStringParameters: Object.fromEntries(
      [...search.keys()].map((name) => [name, search.getAll(name)]),
    ),
    body: body ?? null,
    isBase64Encoded,
    requestContext: {
      accountId: '000000000000',
      apiId: 'abc',
      authorizer: {},
      domainName: 'abc.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'abc',
      extendedRequestId: 'x1',
      httpMethod: method,
      identity: { sourceIp: '192.0.2.1', userAgent: 'prueba' },
      path: `/prod${path}`,
      protocol: 'HTTP/1.1',
      requestId: 'r1',
      requestTime: '01/Jan/2026:00:00:00 +0000',
      requestTimeEpoch: 1_767_225_600_000,
      resourcePath: '/{proxy+}',
      stage: 'prod',
    },
  }
}
