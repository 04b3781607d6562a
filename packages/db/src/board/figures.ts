import { createHash } from 'node:crypto'
import { matrixOf } from '@iisg/domain/analysis'
import type { ProposalFigures, Subject } from '@iisg/domain/board'
import { admits } from '@iisg/domain/disclosure'
import { counts } from '@iisg/domain/needs'
import { canonical } from '@iisg/domain/reports'
import { unfinishedIn } from '@iisg/domain/snapshots'
import { frozenRecordsOf, livingRecordsOf } from '../analysis/index.ts'
import type { Db } from '../db.ts'

/**
 * What a proposal about a cycle rests on now, over the needs that members may know: the Board and
 * every member read it. Nothing for a proposal about something else.
 */
export async function proposalFigures(
  db: Db,
  subject: Subject,
): Promise<ProposalFigures | undefined> {
  if (!('cycleId' in subject)) return undefined
  const { cycleId } = subject
  const { weighed } = (await frozenRecordsOf(db, cycleId)) ?? (await livingRecordsOf(db, cycleId))
  const known = weighed.needs.filter(({ tier }) => admits('members', tier))
  const needs = known.filter(({ state }) => counts(state, 'working'))
  const matrix = matrixOf({ ...weighed, needs })
  const { openTasks, contestedLinks } = unfinishedIn(weighed, { findings: 0, poolings: 0 })

  return {
    needs: needs.length,
    validated: needs.filter(({ state }) => state === 'validated').length,
    gapIndex: matrix.total.value ?? null,
    judged: matrix.total.judged,
    unreported: matrix.total.unreported,
    openTasks,
    contestedLinks,
    fingerprint: createHash('sha256').update(canonical(matrix)).digest('hex'),
  }
}
