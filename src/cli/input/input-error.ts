/** A place in a file, counted from one. Only the file is known where the whole of it is meant. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Something that was given to the command and cannot be used. The message names the place, what is wrong and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'

  constructor(place: Place, why: string) {
    super(`${showPlace(place)}: ${why}`)
  }
}

/** `file:line:column`, as editors and terminals link it. */
export function showPlace({ file, line, column }: Place): string {
  return [file, ...(line === undefined ? [] : [line, column ?? 1])].join(':')
}
