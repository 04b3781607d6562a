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
    const parts = statistics.spellings[code]
    if (parts ? isSpeltIn(profiles, other, parts) : weightIn(profiles, other, code) > 0) continue
    own.subjects |= subjectBits[statistics.kinds[code] ?? 'frame']
    if (!parts) own.share += weightIn(profiles, one, code) ** 2
    else for (const part of parts) own.share += weightIn(profiles, one, part) ** 2
  }
  return own
}

/** Half of its letters make it the same name in another spelling. */
function isSpeltIn(profiles: TextProfiles, row: number, parts: readonly number[]): boolean {
  let there = 0
  for (const part of parts) if (weightIn(profiles, row, part) > 0) there += 1
  return 2 * there >= parts.length
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
