/** The smallest piece that public figures are added up from, such as a pillar's needs in a strand. */
export type Piece = {
  key: string
  /** The needs behind it and the partners that state them, each by its id. */
  needs: readonly string[]
  partners: readonly string[]
  /** What is added up, not below 0. */
  value: number
}

/** A figure that a page would show: the sum over some pieces, by their keys. */
export type Figure = { name: string; of: readonly string[] }

/** Pieces that are only ever shown together. */
export type Block = { pieces: readonly Piece[] }

/** What a public aggregate of members-only data has to have behind it. */
export const publicAggregate = { needs: 3, partners: 2 }

/**
 * Pieces joined into blocks until each block may be shown: at least 3 needs and 2 partners behind
 * it. Only figures made of whole blocks are shown, so whatever a reader adds up and subtracts, over
 * margins, breakdowns and filters alike, comes down to sums over blocks; of what is in a block, its
 * parts can be anything that adds up to it. That is also why a block whose parts would all have to
 * be 0 is joined on. Without enough of anything there is no block.
 *
 * Blocks are the same whatever is asked for later; the figures only tell which joints cost least.
 * Pieces that cannot exist must not be among them: an empty one is hidden like any other.
 */
export function blocksOf(pieces: readonly Piece[], figures: readonly Figure[]): Block[] {
  if (pieces.some(({ value }) => !(value >= 0))) throw new RangeError('No piece is below 0')
  const wanted = figures.map(({ of }) => new Set(of)).filter((of) => mayBeShown(within(pieces, of)))

  let blocks = pieces.map((piece): Block => ({ pieces: [piece] }))
  for (;;) {
    const small = blocks.find((block) => !isSafe(block))
    if (small === undefined) return blocks
    const [first, ...others] = blocks.filter((block) => block !== small)
    if (first === undefined) return []

    const nearest = others.reduce(
      (best, other) => (costsLess(small, other, best, wanted) ? other : best),
      first,
    )
    const joined = { pieces: [...small.pieces, ...nearest.pieces] }
    blocks = [...blocks.filter((block) => block !== small && block !== nearest), joined]
  }
}

/** What a figure is, where it may be shown. */
export function shownOf({ of }: Figure, blocks: readonly Block[]): number | undefined {
  const asked = new Set(of)
  const touched = blocks.filter(({ pieces }) => pieces.some(({ key }) => asked.has(key)))
  const found = touched.flatMap(({ pieces }) => pieces)

  const whole = found.length === asked.size && found.every(({ key }) => asked.has(key))
  return whole ? found.reduce((sum, { value }) => sum + value, 0) : undefined
}

/** Whether there are enough needs and partners behind some pieces to show them as one. */
export function mayBeShown(pieces: readonly Piece[]): boolean {
  return (
    new Set(pieces.flatMap(({ needs }) => needs)).size >= publicAggregate.needs &&
    new Set(pieces.flatMap(({ partners }) => partners)).size >= publicAggregate.partners
  )
}

function isSafe({ pieces }: Block): boolean {
  return mayBeShown(pieces) && (pieces.length === 1 || pieces.some(({ value }) => value > 0))
}

function costsLess(
  small: Block,
  one: Block,
  other: Block,
  wanted: readonly ReadonlySet<string>[],
): boolean {
  const [cost, otherCost] = [costOf(small, one, wanted), costOf(small, other, wanted)]
  return cost < otherCost || (cost === otherCost && sizeOf(one) < sizeOf(other))
}

/** The figures that are whole until the two are joined: a total of many pieces is the dearer loss. */
function costOf(one: Block, other: Block, wanted: readonly ReadonlySet<string>[]): number {
  return wanted.reduce((cost, of) => {
    const [here, there] = [partOf(one, of), partOf(other, of)]
    const isLost = here !== 'some' && there !== 'some' && here !== there
    return isLost ? cost + of.size : cost
  }, 0)
}

function partOf({ pieces }: Block, of: ReadonlySet<string>): 'none' | 'some' | 'all' {
  const count = pieces.filter(({ key }) => of.has(key)).length
  if (count === 0) return 'none'
  return count === pieces.length ? 'all' : 'some'
}

function sizeOf({ pieces }: Block): number {
  return pieces.reduce((sum, { needs }) => sum + needs.length, 0)
}

function within(pieces: readonly Piece[], keys: ReadonlySet<string>): Piece[] {
  return pieces.filter(({ key }) => keys.has(key))
}
