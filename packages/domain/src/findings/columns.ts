import type { Method } from '../analysis/index.ts'
import type { Day } from '../time/index.ts'
import { partnerBits, pillarBits, typeBits } from './bits.ts'
import type { ComparedResponse } from './compared.ts'
import { complements } from './complementary.ts'
import { identifierKey } from './external-ids.ts'
import { workingDaysOf } from './working-days.ts'

type RowContext = { method: Method; horizon: Day }

/** What most pairs are ruled out by, a row for each response: numbers side by side, to be quick. */
export class Columns {
  rows = 0
  /** Kinds of work, partners, pillars and whether institutions are named, as bits of one number. */
  bits: Int32Array<ArrayBuffer>
  /** The kinds of work that those of a row complement, as bits. */
  complements: Int32Array<ArrayBuffer>
  /** The first and the last day as numbers; the last before the first where nobody knows. */
  from: Int32Array<ArrayBuffer>
  until: Int32Array<ArrayBuffer>
  /** Where the needs of a row begin in `needs`, in the order of the response, and where they end. */
  needsFrom: Int32Array<ArrayBuffer>
  needsUntil: Int32Array<ArrayBuffer>
  needs: Int32Array<ArrayBuffer>
  needWeights: Float64Array<ArrayBuffer>
  /** What all needs of a row weigh together. */
  weight: Float64Array<ArrayBuffer>
  /** The row of each response in the table of texts. */
  texts: Int32Array<ArrayBuffer>
  institutions: (readonly string[])[] = []
  /** The identifiers of a row, in the form in which two spellings are the same. */
  identifiers: (readonly string[])[] = []
  #needsUsed = 0
  readonly #codes = new Map<string, number>()

  /** With room for so many rows, and for what they usually are linked to. It grows. */
  constructor(expected: number) {
    const [rows, needs] = [Math.max(16, expected), Math.max(64, 4 * expected)]
    this.bits = new Int32Array(rows)
    this.complements = new Int32Array(rows)
    this.from = new Int32Array(rows)
    this.until = new Int32Array(rows)
    this.needsFrom = new Int32Array(rows)
    this.needsUntil = new Int32Array(rows)
    this.texts = new Int32Array(rows)
    this.weight = new Float64Array(rows)
    this.needs = new Int32Array(needs)
    this.needWeights = new Float64Array(needs)
  }

  /** How many needs were ever met: their codes are below. */
  get needCodes(): number {
    return this.#codes.size
  }

  /** Writes a response into a row. */
  set(row: number, response: ComparedResponse, { method, horizon }: RowContext): void {
    this.#makeRoom(row, response.needs.length)
    const days = workingDaysOf(response.period, horizon)
    const types = typeBits(response.activityTypes)
    this.complements[row] = complementsOf(types)
    this.bits[row] =
      types |
      (partnerBits(response.partners) << partnersFrom) |
      (pillarBits(response.pillars) << pillarsFrom) |
      (response.institutionIds.length > 0 ? namedBit : 0)
    this.from[row] = days?.from ?? 0
    this.until[row] = days?.until ?? -1
    this.institutions[row] = response.institutionIds
    this.identifiers[row] = keysOf(response)
    this.#setNeeds(row, response.needs, method)
  }

  #setNeeds(row: number, needs: ComparedResponse['needs'], method: Method): void {
    let all = 0
    this.needsFrom[row] = this.#needsUsed
    for (const { id, strength, priority } of needs) {
      const weight = method.strength[strength] * method.priority[priority]
      this.needs[this.#needsUsed] = this.#codeOf(id)
      this.needWeights[this.#needsUsed] = weight
      this.#needsUsed += 1
      all += weight
    }
    this.needsUntil[row] = this.#needsUsed
    this.weight[row] = all
  }

  #codeOf(needId: string): number {
    const known = this.#codes.get(needId)
    if (known !== undefined) return known
    this.#codes.set(needId, this.#codes.size)
    return this.#codes.size - 1
  }

  /** The codes of the needs of a row. */
  needsOf(row: number): Int32Array {
    return this.needs.subarray(this.needsFrom[row], this.needsUntil[row])
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
      this.texts = larger(this.texts)
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

const none: readonly string[] = []

function keysOf({ externalIds }: ComparedResponse): readonly string[] {
  return externalIds.length === 0 ? none : [...new Set(externalIds.map(identifierKey))]
}

/** The kinds of work of which one is complemented by some. */
function complementsOf(types: number): number {
  let all = 0
  for (const { one, other } of complementBits) {
    all |= (types & one ? other : 0) | (types & other ? one : 0)
  }
  return all
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
