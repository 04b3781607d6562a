import type { FindingCase } from '@iisg/db/findings'
import { groupsAmong } from '@iisg/domain/findings'

type Paired = Pick<FindingCase, 'id' | 'class' | 'state' | 'oneId' | 'otherId'>

/** A line of the queue: a finding, and the others that are about the same records. */
export type Line<Finding> = { finding: Finding; others: Finding[]; records: number }

/**
 * What the queue shows of findings, in their order. Records that all look like one are one line, where
 * the first of their pairs would stand: eight of them make 28 pairs that nobody wants to page through.
 */
export function linesOf<Finding extends Paired>(findings: readonly Finding[]): Line<Finding>[] {
  const isTwice = ({ class: of, state }: Paired) => of === 'duplicate record' && state === 'open'
  const groups = groupsAmong(
    findings.filter(isTwice).map(({ oneId, otherId }) => [oneId, otherId] as const),
  )
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)))
  const lineOf = new Map<unknown, Line<Finding>>()

  for (const finding of findings) {
    const group = isTwice(finding) ? groupOf.get(finding.oneId) : undefined
    const line = group && lineOf.get(group)
    if (line) line.others.push(finding)
    else lineOf.set(group ?? finding, { finding, others: [], records: group?.length ?? 2 })
  }
  return [...lineOf.values()]
}
