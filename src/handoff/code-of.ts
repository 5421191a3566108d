/** Names an error for logs and dead letters without quoting it: messages of errors may carry customers' words. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return closedCode(error.code)
  return error instanceof Error ? closedCode(error.name) : 'unknown'
}

/** A code as it is, if it is a word and no sentence, number or address; whatever else an adapter brings is `unknown`. */
export function closedCode(code: string): string {
  return /^[a-z]\w{0,63}$/i.test(code) ? code : 'unknown'
}
