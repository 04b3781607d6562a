import * as calibrated from './calibration/index.ts'
import * as written from './fresh/index.ts'
import * as heldBack from './held-out/index.ts'
import type { LabelledPair } from './told.ts'

export type PairsByLanguage = Record<
  'English' | 'Albanian' | 'South Slavic' | 'Macedonian' | 'two languages',
  readonly LabelledPair[]
>

/** Pairs that may be looked at while words and weights are chosen. */
export const calibration: PairsByLanguage = byLanguage(calibrated)

/**
 * Pairs that nobody looks at to choose words and weights: the folder that a pair lies in says to
 * which part it belongs. Once the errors among them have been looked at, they move to the
 * calibration part, as the first held-out ones did, and new ones have to be written.
 */
export const heldOut: PairsByLanguage = byLanguage(heldBack)

/**
 * Pairs that were written after words and weights had been chosen, by somebody who had looked at
 * neither, and judged once: what comes of it stands in the method. They stay as they are.
 */
export const fresh: PairsByLanguage = byLanguage(written)

function byLanguage({ english, albanian, southSlavic, macedonian, across }: typeof calibrated) {
  return {
    English: english,
    Albanian: albanian,
    'South Slavic': southSlavic,
    Macedonian: macedonian,
    'two languages': across,
  }
}
