import type { AdviceDraft, Proposal, ProposalDraft, ProposalId, Subject } from '@iisg/domain/board'
import { changesBetween } from '@iisg/domain/changes'
import type { OrganisationId } from '@iisg/domain/organisations'
import { sql } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { proposalFigures } from './figures.ts'

/** The proposals to the Board, the newest first. */
export async function listProposals(db: Db): Promise<Proposal[]> {
  const rows = await proposals(db).orderBy('proposal.id', 'desc').execute()
  return rows.map(proposalOf)
}

export async function findProposal(db: Db, id: ProposalId): Promise<Proposal | undefined> {
  const row = await proposals(db).where('proposal.id', '=', id).executeTakeFirst()
  return row && proposalOf(row)
}

export function draftProposal(db: Db, by: By, draft: ProposalDraft) {
  return change(db, by, async (trx) => {
    const { id: proposalId } = await trx
      .insertInto('proposal')
      .values({
        ...columnsOf(draft),
        draftedBy: by === 'operator' ? null : by.accountId,
        provenance: '{"kind":"manual"}',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { type: 'proposal.drafted', proposalId }
  })
}

/** @throws StaleVersion where somebody else has changed it since, or it is no draft any more. */
export function reviseProposal(
  db: Db,
  by: By,
  id: ProposalId,
  version: number,
  draft: ProposalDraft,
) {
  return change(db, by, async (trx) => {
    const before = await findProposal(trx, id)
    const revised = await trx
      .updateTable('proposal')
      .set({ ...columnsOf(draft), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'draft')
      .returning('id')
      .executeTakeFirst()
    keepVersion(revised)
    return {
      type: 'proposal.revised',
      proposalId: id,
      changes: changesBetween({ ...before }, draft),
    }
  })
}

/** Notes what the Support Group said at a meeting. @throws StaleVersion */
export function adviseProposal(
  db: Db,
  by: By,
  id: ProposalId,
  version: number,
  { eventId, advice, remarks }: AdviceDraft,
) {
  return change(db, by, async (trx) => {
    const advised = await trx
      .updateTable('proposal')
      .set({ adviceEventId: eventId, advice, adviceRemarks: remarks, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'draft')
      .returning('id')
      .executeTakeFirst()
    keepVersion(advised)
    return { type: 'proposal.advised', proposalId: id, advice }
  })
}

/**
 * Puts a proposal before the Board, with the figures that it rests on as they are now.
 *
 * @throws StaleVersion where somebody else has changed it since, or no advice was noted.
 */
export function proposeToBoard(db: Db, by: By, id: ProposalId, version: number) {
  return change(db, by, async (trx) => {
    const proposal = keepVersion(await findProposal(trx, id))
    const figures = await proposalFigures(trx, proposal.subject)
    const proposed = await trx
      .updateTable('proposal')
      .set({
        state: 'proposed',
        figures: figures === undefined ? null : JSON.stringify(figures),
        proposedAt: sql`now()`,
        version: version + 1,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'draft')
      .where('advice', 'is not', null)
      .returning('id')
      .executeTakeFirst()
    keepVersion(proposed)
    return { type: 'proposal.proposed', proposalId: id }
  })
}

/** Takes back what the Board has not decided. @throws StaleVersion */
export function withdrawProposal(db: Db, by: By, id: ProposalId, version: number) {
  return change(db, by, async (trx) => {
    const withdrawn = await trx
      .updateTable('proposal')
      .set({ state: 'withdrawn', version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', 'in', ['draft', 'proposed'])
      .returning('id')
      .executeTakeFirst()
    keepVersion(withdrawn)
    return { type: 'proposal.withdrawn', proposalId: id }
  })
}

function columnsOf({ title, text, subject }: ProposalDraft) {
  return {
    title,
    text,
    kind: subject.kind,
    cycleId: 'cycleId' in subject ? subject.cycleId : null,
    productId: 'productId' in subject ? subject.productId : null,
    organisationId: 'organisationId' in subject ? subject.organisationId : null,
    pillars: 'pillars' in subject ? subject.pillars : [],
  }
}

function proposals(db: Db) {
  return db
    .selectFrom('proposal')
    .select(['id', 'version', 'title', 'text', 'kind', 'cycleId', 'productId', 'organisationId'])
    .select(['pillars', 'state', 'adviceEventId', 'advice', 'adviceRemarks', 'figures'])
    .select(['proposedAt', 'provenance'])
}

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['execute']>>[number]

function proposalOf(row: Row): Proposal {
  const { adviceEventId, advice, adviceRemarks } = row
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    text: row.text,
    subject: subjectOf(row),
    state: row.state,
    advice:
      advice === null || adviceEventId === null
        ? null
        : { eventId: adviceEventId, advice, remarks: adviceRemarks },
    figures: row.figures,
    proposedAt: row.proposedAt,
    provenance: row.provenance,
  }
}

/** What the columns of a row say it is about. The table's checks let none be missing. */
export function subjectOf(
  row: Pick<Row, 'kind' | 'cycleId' | 'productId' | 'pillars'> & {
    organisationId: OrganisationId | null
  },
): Subject {
  const { kind, cycleId, productId, organisationId, pillars } = row
  switch (kind) {
    case 'needs mapping':
    case 'response report':
      return cycleId === null ? { kind: 'other' } : { kind, cycleId }
    case 'product':
      return productId === null ? { kind: 'other' } : { kind, productId }
    case 'membership':
      return organisationId === null ? { kind: 'other' } : { kind, organisationId, pillars }
    case 'other':
      return { kind }
  }
}
