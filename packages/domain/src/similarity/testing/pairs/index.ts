import { across } from './across.ts'
import { albanian } from './albanian.ts'
import { english } from './english.ts'
import { macedonian } from './macedonian.ts'
import { southSlavic } from './south-slavic.ts'
import type { LabelledPair } from './told.ts'

/** All pairs, by the language of their records. */
export const pairsByLanguage = {
  English: english,
  Albanian: albanian,
  'Bosnian, Croatian, Montenegrin, Serbian': southSlavic,
  Macedonian: macedonian,
  'two languages': across,
} as const satisfies Record<string, readonly LabelledPair[]>

/**
 * To which part a pair belongs. By its words alone, so that no later pair moves an earlier one: the
 * calibration part may be looked at while weights are chosen, the held-out part never.
 */
export function partOf({ one, other }: LabelledPair): 'calibration' | 'held out' {
  return hashOf(`${one.title}\n${other.title}`) % 2 === 0 ? 'calibration' : 'held out'
}

/** FNV-1a, 32 bits, over UTF-16 units; its high bits mixed into the lowest. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
