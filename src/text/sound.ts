/**
 * How a Spanish word sounds, roughly and across dialects (seseo, yeísmo, b = v, silent h), so that words spelt
 * by ear meet: "kiero" and "quiero", "ablar" and "hablar". Takes a folded word; equal keys mean alike in sound.
 */
export function soundKey(word: string): string {
  let key = ''
  for (let at = 0; at < word.length; at++) {
    const char = word[at] as string
    const next = word[at + 1] ?? ''
    const softens = next === 'e' || next === 'i'
    let sound = char
    if (char === 'h') sound = key.endsWith('c') && word[at - 1] === 'c' ? 'h' : ''
    else if (char === 'c') sound = next === 'h' ? 'c' : softens ? 's' : 'k'
    else if (char === 'q') {
      sound = 'k'
      if (next === 'u') at++
    } else if (char === 'z') sound = 's'
    else if (char === 'v') sound = 'b'
    else if (char === 'g' && softens) sound = 'j'
    else if (char === 'g' && next === 'u' && 'ei'.includes(word[at + 2] ?? ' ')) {
      sound = 'g'
      at++
    } else if (char === 'r' && next === 'r') {
      sound = 'R'
      at++
    } else if (char === 'l' && next === 'l') {
      sound = 'y'
      at++
    } else if (char === 'y' && !'aeiou'.includes(next || ' ')) sound = 'i'
    else if (char === 'm' && (next === 'b' || next === 'p' || next === 'v')) sound = 'n'
    if (sound !== '' && !key.endsWith(sound)) key += sound
  }
  return key
}
