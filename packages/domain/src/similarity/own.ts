import type { TextProfiles } from './profile.ts'

/** What a title says that another text does not. */
export type Own = {
  /** Of all that it says, by weight, 0 to 1. */
  share: number
  /** Of which subjects, a bit for each. */
  subjects: number
}

/** What the title of one row says of its own, as another row goes. */
export function saysOwn(profiles: TextProfiles, one: number, other: number): Own {
  const { saidStarts, said, statistics } = profiles
  const own = { share: 0, subjects: 0 }
  for (let at = saidStarts[one] ?? 0; at < (saidStarts[one + 1] ?? 0); at++) {
    const code = said[at] ?? 0
    const parts = statistics.spellings[code] ?? [code]
    const there = parts.filter((part) => weightIn(profiles, other, part) > 0).length
    // Half of its letters make it the same name in another spelling.
    if (2 * there >= parts.length) continue
    own.subjects |= subjectBits[statistics.kinds[code] ?? 'frame']
    for (const part of parts) own.share += weightIn(profiles, one, part) ** 2
  }
  return own
}

/** The weight of a code in a row, 0 where it is not there: codes ascend. */
function weightIn({ starts, codes, weights }: TextProfiles, row: number, code: number): number {
  let [low, high] = [starts[row] ?? 0, (starts[row + 1] ?? 0) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = codes[middle] ?? 0
    if (found === code) return weights[middle] ?? 0
    if (found < code) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** Who, what and where are one subject: a law on foreigners is no law on weapons. */
const subjectBits = {
  ...{ people: 1, matter: 1, body: 1, place: 1, number: 2, year: 4, deed: 8 },
  ...{ frame: 0, plain: 0, name: 0, spelling: 0 },
}
