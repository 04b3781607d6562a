/** A run of a text that two versions share, or that only the one or the other has. */
export type Stretch = { text: string; in: 'both' | 'before' | 'after' }

/**
 * Where two versions of a text differ, word by word: their longest common run of words stays, the
 * rest is marked as gone or new. Texts of thousands of words are marked as a whole. Read without what is new it is the text before, and without what
 * is gone the text after.
 */
export function wordsMarked(before: string, after: string): Stretch[] {
  const [one, other] = [partsOf(before), partsOf(after)]
  if (one.length * other.length > mostPairs) {
    return [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ]
  }
  const lengths = commonLengths(one, other)

  const stretches: Stretch[] = []
  const add = (text: string, where: Stretch['in']) => {
    const last = stretches.at(-1)
    if (last?.in === where) last.text += text
    else stretches.push({ text, in: where })
  }
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [word = '', another = ''] = [one[i], other[j]]
    if (i < one.length && j < other.length && word === another) {
      add(word, 'both')
      i += 1
      j += 1
    } else if (j >= other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1))) {
      add(word, 'before')
      i += 1
    } else {
      add(another, 'after')
      j += 1
    }
  }
  return stretches

  function at(row: number, column: number): number {
    return lengths[row * (other.length + 1) + column] ?? 0
  }
}

/** Beyond this many pairs of words, comparing them would cost more than it tells. */
const mostPairs = 10_000_000

/** Words, each with the space behind it, so that they make up the text again. */
function partsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/gu) ?? []
}

/** How many words two texts still have in common from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  return lengths
}
