/** A text as one line of a terminal: what would move the cursor or begin a line is shown as a sign. */
export function oneLine(text: string): string {
  return text.replace(/\r?\n|\r/g, '⏎').replace(/\p{Cc}/gu, '\ufffd')
}
