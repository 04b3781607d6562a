import { folded } from '../text/index.ts'
import { conceptOf } from './concept-of.ts'
import { type KnownWord, knownWord, wordIn } from './known-word.ts'
import { emptyHash, hashWith } from './word-table.ts'

/**
 * The words of a text. Those with a hyphen are one where that is a word, as `whistle-blower`, or a
 * name in capitals, as `PROS-NET`. Letters in brackets only repeat what is before them. Where a text
 * was cut off, the last word is no word.
 */
export function splitWords(text: string): KnownWord[] {
  const told = text.includes('(') ? text.replace(lettersInBrackets, ' ') : text
  const whole = told.includes('-') ? joined(told) : told
  const uncut = whole.includes('…') || whole.includes('...') ? whole.replace(cutOff, ' ') : whole
  return wordsOf(uncut)
}

const lettersInBrackets = /\(\p{Lu}{2,6}\)/gu
const cutOff = /[\p{L}\p{N}\p{M}]+(?:…|\.\.\.)/gu

function joined(text: string): string {
  return text.replace(hyphenated, (all, one: string, other: string) => {
    if (conceptOf(folded(one + other))) return one + other
    const bothCapitals = all === all.toUpperCase() && one.length > 1 && other.length > 1
    return bothCapitals && isMeaningless(one) && isMeaningless(other) ? one + other : all
  })
}

const hyphenated = /(?<![\p{L}\p{N}-])(\p{L}+)-(\p{L}+)(?![\p{L}\p{N}-])/gu

function isMeaningless(written: string): boolean {
  const { terms } = knownWord(written).meaning
  return terms.length > 0 && terms.every((term) => term.kind === 'name')
}

/** Runs of letters and digits. They are read letter by letter, since millions of words are. */
function wordsOf(text: string): KnownWord[] {
  const words: KnownWord[] = []
  let [from, hash] = [0, emptyHash]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] || kindOf(code)
    if (kind === halfLetter) return text.match(lettersAndDigits)?.map(knownWord) ?? []
    if (kind === letter) {
      hash = hashWith(hash, code)
      continue
    }
    if (at > from) words.push(wordIn(text, from, at, hash))
    from = at + 1
    hash = emptyHash
  }
  if (text.length > from) words.push(wordIn(text, from, text.length, hash))
  return words
}

const lettersAndDigits = /[\p{L}\p{N}\p{M}]+/gu

/** What each UTF-16 code is, once somebody has asked. Half of a letter needs its other half. */
const kinds = new Uint8Array(0x1_0000)
const [letter, halfLetter, between] = [1, 2, 3]

function kindOf(code: number): number {
  const kind = wholeKindOf(String.fromCharCode(code))
  kinds[code] = kind
  return kind
}

function wholeKindOf(written: string): number {
  if (/[\p{L}\p{N}\p{M}]/u.test(written)) return letter
  return /\p{Cs}/u.test(written) ? halfLetter : between
}
