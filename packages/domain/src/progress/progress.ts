import type { CoverageMatrix, GapIndex, MatrixRow, Method } from '../analysis/index.ts'
import { indexOf } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'

/** That a need goes on from one of an earlier cycle. A split has several, a merger too. */
export type Lineage = { earlier: NeedId; later: NeedId }

/** Two needs cycles, each weighed by its own method. */
export type ProgressInput = {
  earlier: { matrix: CoverageMatrix; method: Method }
  later: { matrix: CoverageMatrix; method: Method }
  lineage: readonly Lineage[]
}

/** What became of the needs of one cycle in the next. */
export type Progress = {
  /** The gap index on what is in both cycles, each time, and by how much it fell or rose. */
  earlier: GapIndex
  later: GapIndex
  /** Below 0 where the gap has become smaller; unknown where nothing can be compared. */
  change: number | undefined
  /** Needs of the earlier cycle and of the later one that are compared. */
  compared: { earlier: NeedId[]; later: NeedId[] }
  /** Needs that the later cycle has and the earlier had not, and the other way round. */
  opened: NeedId[]
  closed: NeedId[]
}

/**
 * Formula N: the change of the gap index on needs that are present in both cycles, like with like:
 * of what split or merged, all that came from the same needs is one. A partner's cells are compared
 * where they may be judged in both cycles.
 */
export function progressOf({ earlier, later, lineage }: ProgressInput): Progress {
  const families = familiesOf(earlier.matrix.rows, later.matrix.rows, lineage)
  const compared = families.filter((each) => each.earlier.length > 0 && each.later.length > 0)
  const both = compared.map(onlyJudgedInBoth)

  const before = indexOf(
    both.flatMap((each) => each.earlier),
    partners,
    earlier.method,
  )
  const after = indexOf(
    both.flatMap((each) => each.later),
    partners,
    later.method,
  )
  return {
    earlier: before,
    later: after,
    change:
      before.value === undefined || after.value === undefined
        ? undefined
        : after.value - before.value,
    compared: { earlier: idsIn(compared, 'earlier'), later: idsIn(compared, 'later') },
    opened: idsIn(
      families.filter((each) => each.earlier.length === 0),
      'later',
    ),
    closed: idsIn(
      families.filter((each) => each.later.length === 0),
      'earlier',
    ),
  }
}

/** Needs of both cycles that hang together by lineage. */
type Family = { earlier: MatrixRow[]; later: MatrixRow[] }

function familiesOf(
  earlier: readonly MatrixRow[],
  later: readonly MatrixRow[],
  lineage: readonly Lineage[],
): Family[] {
  const known = new Set([...earlier, ...later].map(({ need }) => need.id))
  const head = new Map<NeedId, NeedId>()
  const headOf = (id: NeedId): NeedId => {
    const above = head.get(id)
    return above === undefined ? id : headOf(above)
  }
  for (const tie of lineage) {
    // What comes from a need that is not weighed, a draft or a withdrawn one, is new.
    if (!known.has(tie.earlier) || !known.has(tie.later)) continue
    const [one, other] = [headOf(tie.earlier), headOf(tie.later)]
    if (one !== other) head.set(other, one)
  }

  const families = new Map<NeedId, Family>()
  const familyOf = ({ need }: MatrixRow) => {
    const family = families.get(headOf(need.id)) ?? { earlier: [], later: [] }
    families.set(headOf(need.id), family)
    return family
  }
  for (const row of earlier) familyOf(row).earlier.push(row)
  for (const row of later) familyOf(row).later.push(row)
  return [...families.values()]
}

/** The family's cells of those partners that may be judged in both cycles; the others are left out. */
function onlyJudgedInBoth({ earlier, later }: Family): Family {
  const judged = partners.filter(
    (partner) =>
      earlier.some((row) => isJudged(row, partner)) && later.some((row) => isJudged(row, partner)),
  )
  const limited = (rows: readonly MatrixRow[]) =>
    rows.map((row) => ({ ...row, cells: cellsOf(row, judged) }))
  return { earlier: limited(earlier), later: limited(later) }
}

function cellsOf({ cells }: MatrixRow, among: readonly Partner[]): MatrixRow['cells'] {
  const left = { ...cells }
  for (const partner of partners) {
    if (!among.includes(partner)) left[partner] = { status: 'not applicable' }
  }
  return left
}

function isJudged({ cells }: MatrixRow, partner: Partner): boolean {
  const { status } = cells[partner]
  return status !== 'not applicable' && status !== 'unreported'
}

function idsIn(families: readonly Family[], side: keyof Family): NeedId[] {
  return families.flatMap((family) => family[side].map(({ need }) => need.id))
}
