import type { Method } from '../analysis/index.ts'
import type { Day } from '../time/index.ts'
import { partnerBits, pillarBits, typeBits } from './bits.ts'
import type { ComparedResponse } from './compared.ts'
import { complements } from './complementary.ts'
import { type WorkingDays, workingDaysOf } from './working-days.ts'

type RowContext = { method: Method; horizon: Day; codeOf: (needId: string) => number }

/** What most pairs are ruled out by, a row for each response: numbers side by side, to be quick. */
export class Columns {
  rows = 0
  /** Kinds of work, partners, pillars and whether institutions are named, as bits of one number. */
  bits = new Int32Array(16)
  /** The kinds of work that those of a row complement, as bits. */
  complements = new Int32Array(16)
  /** The first and the last day as numbers; the last before the first where nobody knows. */
  from = new Int32Array(16)
  until = new Int32Array(16)
  /** Where the needs of a row begin in `needs`, ascending by code, and where they end. */
  needsFrom = new Int32Array(16)
  needsUntil = new Int32Array(16)
  needs = new Int32Array(64)
  needWeights = new Float64Array(64)
  /** What all needs of a row weigh together. */
  weight = new Float64Array(16)
  institutions: (readonly string[])[] = []
  #needsUsed = 0

  /** Writes a response into a row. `codeOf` gives a need its number. */
  set(row: number, response: ComparedResponse, { method, horizon, codeOf }: RowContext): void {
    this.#makeRoom(row, response.needs.length)
    const days = workingDaysOf(response.period, horizon)
    this.complements[row] = complementsOf(typeBits(response.activityTypes))
    this.bits[row] =
      typeBits(response.activityTypes) |
      (partnerBits(response.partners) << partnersFrom) |
      (pillarBits(response.pillars) << pillarsFrom) |
      (response.institutionIds.length > 0 ? namedBit : 0)
    this.from[row] = days?.from ?? 0
    this.until[row] = days?.until ?? -1
    this.institutions[row] = response.institutionIds

    const needs = response.needs
      .map(({ id, strength, priority }) => ({
        code: codeOf(id),
        weight: method.strength[strength] * method.priority[priority],
      }))
      .sort((one, other) => one.code - other.code)
    this.weight[row] = needs.reduce((sum, { weight }) => sum + weight, 0)
    this.needsFrom[row] = this.#needsUsed
    for (const { code, weight } of needs) {
      this.needs[this.#needsUsed] = code
      this.needWeights[this.#needsUsed] = weight
      this.#needsUsed += 1
    }
    this.needsUntil[row] = this.#needsUsed
  }

  /** The codes of the needs of a row. */
  needsOf(row: number): Int32Array {
    return this.needs.subarray(this.needsFrom[row], this.needsUntil[row])
  }

  /** The days on which a row is at work; nothing where nobody knows. */
  daysOf(row: number): WorkingDays | undefined {
    const [from, until] = [this.from[row] ?? 0, this.until[row] ?? -1]
    return until < from ? undefined : { from, until }
  }

  /** Takes the needs of a row away. */
  forgetNeeds(row: number): void {
    this.needsUntil[row] = this.needsFrom[row] ?? 0
  }

  /** What changes is written behind what was: it stays until the table is made anew. */
  #makeRoom(row: number, needs: number): void {
    this.rows = Math.max(this.rows, row + 1)
    if (row >= this.bits.length) {
      this.bits = larger(this.bits)
      this.complements = larger(this.complements)
      this.from = larger(this.from)
      this.until = larger(this.until)
      this.needsFrom = larger(this.needsFrom)
      this.weight = larger(this.weight)
      this.needsUntil = larger(this.needsUntil)
    }
    while (this.#needsUsed + needs > this.needs.length) {
      this.needs = larger(this.needs)
      this.needWeights = larger(this.needWeights)
    }
  }
}

/** Where in the bits of a row what begins: 16 kinds of work, 6 partners, 3 pillars, one for names. */
export const partnersFrom = 16
const pillarsFrom = 22
export const typesMask = 0xffff
export const partnersMask = 0x3f << partnersFrom
export const pillarsMask = 0x7 << pillarsFrom
export const namedBit = 1 << 25

/** The kinds of work of which one is complemented by some. */
function complementsOf(types: number): number {
  return complementBits.reduce(
    (all, { one, other }) => all | (types & one ? other : 0) | (types & other ? one : 0),
    0,
  )
}

const complementBits = complements.map(([one, other]) => ({
  one: typeBits([one]),
  other: typeBits([other]),
}))

type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

function larger<Kind extends Numbers>(numbers: Kind): Kind {
  // The constructor of the very kind of numbers that these are.
  const twice = new (numbers.constructor as new (length: number) => Kind)(2 * numbers.length)
  twice.set(numbers)
  return twice
}
