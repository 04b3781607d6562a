import { changesBetween } from '@iisg/domain/changes'
import type { CycleId } from '@iisg/domain/cycles'
import {
  isAgreedAnew,
  type Need,
  type NeedDraft,
  type NeedId,
  type NeedRecord,
  type NeedRevision,
  type NeedState,
  needStateAfter,
  revisionOf,
} from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { approvalsOf } from './approvals.ts'
import { nextCode } from './code.ts'
import { institutionCalled } from './institutions.ts'
import { needRecords, needs } from './select.ts'
import { keepRevision } from './versions.ts'

/** The needs of a cycle, in the order of its tree: pillar, objective, measure. */
export function listNeeds(db: Db, cycleId: CycleId): Promise<Need[]> {
  return needs(db)
    .where('need.cycleId', '=', cycleId)
    .orderBy('objective.pillar', 'desc') // WBCTi, WBCSCi, WBBSi.
    .orderBy('objective.position')
    .orderBy('measure.position')
    .orderBy('need.code')
    .execute()
}

/** Some needs, in no order. */
export function needsById(db: Db, ids: readonly NeedId[]): Promise<Need[]> {
  return needs(db).where('need.id', '=', sql<NeedId>`any(${ids}::uuid[])`).execute()
}

/** A need with all that is kept of it. */
export async function findNeed(db: Db, id: NeedId): Promise<NeedRecord | undefined> {
  const [row, approvals] = await Promise.all([
    needRecords(db).where('need.id', '=', id).executeTakeFirst(),
    approvalsOf(db, id),
  ])
  return row && { ...row, approvals }
}

/** States a need, as a draft. Its code follows from its measure and how many there are already. */
export function stateNeed(db: Db, by: By, draft: NeedDraft) {
  return change(db, by, async (trx) => {
    const needId = await keepDraft(trx, by, draft)
    return { type: 'need.stated', needId }
  })
}

/** What a revision starts from: it is refused where the need is no longer so. */
export type Known = Pick<NeedRecord, 'id' | 'version' | 'state'>

type Revising = {
  /** The version that is brought back. */
  restored?: number | undefined
  /** An institution that is not known yet. */
  institution?: { name: string; partner: Partner } | undefined
}

/**
 * Tells a need anew. Where it says something else by that, no partner has approved it yet, it is
 * submitted by whoever revised it, and what was validated or adopted has to be so again. What is
 * brought back from an earlier version is a draft.
 *
 * @throws StaleVersion where somebody else has revised or moved it meanwhile.
 */
export function reviseNeed(
  db: Db,
  by: By,
  { id, version, state }: Known,
  told: NeedRevision,
  { restored, institution }: Revising = {},
) {
  return change(db, by, async (trx) => {
    const before = await findNeed(trx, id)
    if (!before) throw new Error(`There is no need ${id} to revise`)
    const added = institution ? [await institutionCalled(trx, institution)] : []
    const revision = {
      ...told,
      costCurrency: told.costAmount === null ? null : told.costCurrency,
      institutionIds: [...new Set([...told.institutionIds, ...added])],
    }
    const changes = changesBetween(toldOf(revisionOf(before)), toldOf(revision))
    const standing =
      restored === undefined
        ? standingAfter(state, by, Object.keys(changes))
        : { state: 'draft' as const, submittedBy: null, reviewedBy: null }
    const revised = await trx
      .updateTable('need')
      .set({
        ...columnsOf(revision),
        version: version + 1,
        ...(isAgreedAnew(Object.keys(changes)) && { wording: sql<number>`wording + 1` }),
        ...standing,
        updatedAt: sql`now()`,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', state)
      .returning('id')
      .executeTakeFirst()
    keepVersion(revised)
    await trx.deleteFrom('needInstitution').where('needId', '=', id).execute()
    await keepInstitutions(trx, id, revision)
    await keepRevision(trx, by, id, version + 1, revision)

    return {
      type: 'need.revised',
      needId: id,
      changes,
      ...(restored !== undefined && { restored }),
      ...(standing.state !== state && { left: state }),
    }
  })
}

/** Whoever changes what a submitted need says submits it by that, and leaves its review to others. */
function standingAfter(state: NeedState, by: By, changed: readonly string[]) {
  const after = needStateAfter(state, changed)
  if (after !== 'submitted' || !isAgreedAnew(changed)) return { state }
  const submittedBy = by === 'operator' ? null : by.accountId
  return { state: after, submittedBy, reviewedBy: null }
}

/** Keeps a new need with its first version, inside a change that tells of it. */
export async function keepDraft(
  trx: Transaction<Tables>,
  by: By,
  { cycleId, measureId, ...revision }: NeedDraft,
): Promise<NeedId> {
  const code = await nextCode(trx, { cycleId, measureId })
  const { id } = await trx
    .insertInto('need')
    .values({
      ...columnsOf(revision),
      cycleId,
      measureId,
      code,
      state: 'draft',
      provenance: JSON.stringify({ kind: 'manual' }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepInstitutions(trx, id, revision)
  await keepRevision(trx, by, id, 1, revision)
  return id
}

function columnsOf({ institutionIds: _, sources, ...told }: NeedRevision) {
  const costCurrency = told.costAmount === null ? null : told.costCurrency
  return { ...told, costCurrency, sources: JSON.stringify(sources) }
}

async function keepInstitutions(
  trx: Transaction<Tables>,
  needId: NeedId,
  { institutionIds }: NeedRevision,
): Promise<void> {
  if (institutionIds.length === 0) return
  const rows = institutionIds.map((organisationId) => ({ needId, organisationId }))
  await trx.insertInto('needInstitution').values(rows).execute()
}

/** A revision as the audit tells it: documents by their names. */
export function toldOf({ sources, ...told }: NeedRevision) {
  const named = sources.map(({ title, page }) => (page === '' ? title : `${title}, ${page}`))
  return { ...told, sources: named }
}
