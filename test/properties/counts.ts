/** True for the full counts; `npm test` runs reduced ones. */
export const isDeep = process.env.RELEVO_DEEP === '1'

/** How often something is tried. */
export const count = (reduced: number, full: number) => (isDeep ? full : reduced)

/** The reduced counts always see the same runs; the full ones new ones, unless told which. */
export const seed = Number(process.env.RELEVO_SEED ?? (isDeep ? Date.now() % 1_000_000_000 : 20_261))

/** Says what was tried. */
export const told = (line: string) => void process.stdout.write(`${line}\n`)
