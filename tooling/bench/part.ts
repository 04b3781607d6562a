import type { Figure, Gap } from './figure.ts'

/** What a part of the bench has found so far, and a table of its own to print below. */
export type Measured = { results: readonly (Figure | Gap)[]; note?: string }

/** A part that can be run alone. It may leave files in a folder that is removed afterwards. */
export type Part = (folder: string) => AsyncGenerator<Measured>
