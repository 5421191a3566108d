import type { Terminal } from '../command.js'

/** Tells how far a run is, on a terminal only. */
export interface Progress {
  tell(messages: number, readBytes: number): void
  end(): void
}

const EVERY_MS = 500

/** `totalBytes` is null where the end is not known. */
export function createProgress(stderr: Terminal['stderr'], totalBytes: number | null): Progress {
  const startedAtMs = Date.now()
  let toldAtMs = startedAtMs
  let first: number | null = null
  if (!stderr.isTTY) return { tell: () => {}, end: () => {} }
  return {
    tell(messages, readBytes) {
      first ??= messages
      const nowMs = Date.now()
      if (nowMs - toldAtMs < EVERY_MS) return
      toldAtMs = nowMs
      const rate = ((messages - first) / (nowMs - startedAtMs)) * 1000
      const share = totalBytes ? Math.min(1, readBytes / totalBytes) : 0
      const leftS = share > 0 ? ((nowMs - startedAtMs) / 1000) * (1 / share - 1) : null
      const left = leftS === null ? '' : ` · ${Math.floor(share * 100)} % · ${Math.ceil(leftS)} s left`
      stderr.write(`\r\u001b[K${messages} messages · ${Math.round(rate)}/s${left}`)
    },
    end: () => void stderr.write('\r\u001b[K'),
  }
}
