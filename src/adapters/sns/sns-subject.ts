/** SNS takes fewer than 100 characters. */
const SUBJECT_MAX_UNITS = 99

/**
 * A subject that every region and subscription takes: plain ASCII on one line, without accents, that begins with a
 * letter, a digit or a sign. The title is whole in the text.
 */
export function snsSubject(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return plain.slice(0, SUBJECT_MAX_UNITS).trimEnd() || 'Aviso'
}
