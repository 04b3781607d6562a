/**
 * One form for texts that mean the same: lower case, without diacritics and punctuation, Cyrillic
 * of the region in Latin letters, `đ` as `dj`. So `Подршка граничној полицији` finds
 * `Podrška graničnoj policiji`.
 */
export function folded(text: string): string {
  const letters = inLatin(text.normalize('NFC').toLowerCase().replaceAll('đ', 'dj'))
  const bare = letters.normalize('NFD').replace(/\p{M}+/gu, '')
  return inLatin(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function inLatin(text: string): string {
  return text.replace(notAscii, (letter) => latin[letter] ?? letter)
}

const notAscii = /[^\0-\x7f]/gu

/** The words of a text in their folded form, for a search that asks for all of them. */
export function wordsOf(text: string): string[] {
  const words = folded(text)
  return words === '' ? [] : words.split(' ')
}

/** Letters that are more than a base and a mark, then Serbian, Macedonian and Bulgarian Cyrillic. */
// biome-ignore format: an alphabet reads best in rows
const latin: Record<string, string> = {
  ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i',
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'dj', ѓ: 'g', е: 'e', ж: 'z', з: 'z', ѕ: 'dz',
  и: 'i', ј: 'j', й: 'j', к: 'k', ќ: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz',
  ш: 's', щ: 'st', ъ: 'a', ь: '', ю: 'ju', я: 'ja',
}
