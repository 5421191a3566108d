/** So long the compiler is given to settle before anything is measured. */
const WARM_UP_MS = 400

/** Best of several runs, in microseconds a call: the machine's noise only ever adds. */
export function microsecondsPerCall(work: () => void, calls: number, runs = 15): number {
  for (const until = performance.now() + WARM_UP_MS; performance.now() < until; ) work()
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const from = process.hrtime.bigint()
    work()
    best = Math.min(best, Number(process.hrtime.bigint() - from) / 1000)
  }
  return best / calls
}

/** The exponent b of `time = a · size^b`, fitted to two ends. */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  const [x0 = 1, x1 = 1] = [sizes[0], sizes.at(-1)]
  const [y0 = 1, y1 = 1] = [times[0], times.at(-1)]
  return Math.log(y1 / y0) / Math.log(x1 / x0)
}
