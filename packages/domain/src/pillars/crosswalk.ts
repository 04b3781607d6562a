import type { Measure, MeasureId } from './tree.ts'

/** That a measure of a later version comes from one of an earlier. */
export type Tie = { from: MeasureId; to: MeasureId }

/** What became of a measure from one version of the tree to another. */
export type Relation = 'same' | 'renamed' | 'split' | 'merged' | 'dropped' | 'new'

export type CrosswalkLine = { relation: Relation; from: Measure | null; to: Measure | null }

/**
 * The crosswalk from one version of the tree to another: what became of each measure of the
 * earlier, in its order, and what is new in the later. A measure that goes on in several was split,
 * one that comes from several was merged; the relations follow from the ties and are kept nowhere.
 */
export function crosswalkOf(
  earlier: readonly Measure[],
  later: readonly Measure[],
  ties: readonly Tie[],
): CrosswalkLine[] {
  const measures = new Map([...earlier, ...later].map((measure) => [measure.id, measure]))
  const known = ties.filter(({ from, to }) => measures.has(from) && measures.has(to))
  const went = Map.groupBy(known, ({ from }) => from)
  const came = Map.groupBy(known, ({ to }) => to)

  const kept = earlier.flatMap((from): CrosswalkLine[] => {
    const targets = (went.get(from.id) ?? []).flatMap((tie) => measures.get(tie.to) ?? [])
    if (targets.length === 0) return [{ relation: 'dropped', from, to: null }]
    return targets.map((to) => {
      if ((came.get(to.id) ?? []).length > 1) return { relation: 'merged', from, to }
      if (targets.length > 1) return { relation: 'split', from, to }
      return { relation: isSame(from, to) ? 'same' : 'renamed', from, to }
    })
  })
  const added = later
    .filter(({ id }) => !came.has(id))
    .map((to): CrosswalkLine => ({ relation: 'new', from: null, to }))
  return [...kept, ...added]
}

/**
 * Where measures of the earlier version go on in the later, each once; what was dropped goes on
 * nowhere and is named, so that whoever compares can say what is left out.
 */
export function crosswalked(
  ids: readonly MeasureId[],
  crosswalk: readonly CrosswalkLine[],
): { to: MeasureId[]; dropped: MeasureId[] } {
  const lines = crosswalk.filter(({ from }) => from !== null && ids.includes(from.id))
  return {
    to: [...new Set(lines.flatMap(({ to }) => (to === null ? [] : [to.id])))],
    dropped: lines.flatMap(({ from, to }) => (from !== null && to === null ? [from.id] : [])),
  }
}

function isSame(one: Measure, other: Measure): boolean {
  return (
    one.title === other.title &&
    one.code === other.code &&
    one.strand === other.strand &&
    one.objective.code === other.objective.code &&
    one.objective.title === other.objective.title
  )
}
