import type {
  Decision,
  DecisionDraft,
  DecisionId,
  FollowUpDraft,
  ProposalId,
} from '@iisg/domain/board'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { subjectOf } from './proposals.ts'

/** What the Board decided, the latest first. */
export async function listDecisions(db: Db): Promise<Decision[]> {
  const rows = await decisions(db)
    .orderBy('decision.decidedOn', 'desc')
    .orderBy('decision.id', 'desc')
    .execute()
  return rows.map(decisionOf)
}

export async function findDecision(db: Db, id: DecisionId): Promise<Decision | undefined> {
  const row = await decisions(db).where('decision.id', '=', id).executeTakeFirst()
  return row && decisionOf(row)
}

/** What the Board decided on a proposal, the latest first: it may come back to it. */
export async function decisionsOn(db: Db, proposalId: ProposalId): Promise<Decision[]> {
  const rows = await decisions(db)
    .where('decision.proposalId', '=', proposalId)
    .orderBy('decision.id', 'desc')
    .execute()
  return rows.map(decisionOf)
}

/**
 * Records what the Board decided. A proposal that it returned is a draft again, and needs the
 * Support Group's advice anew; any other is decided.
 *
 * @throws StaleVersion where the proposal is not before the Board any more.
 */
export function recordDecision(
  db: Db,
  by: By,
  draft: DecisionDraft,
  proposal?: { id: ProposalId; version: number },
) {
  return change(db, by, async (trx) => {
    let kind: Decision['subject']['kind'] = 'other'
    if (proposal) {
      const back = draft.outcome === 'returned'
      const decided = await trx
        .updateTable('proposal')
        .set({
          version: proposal.version + 1,
          ...(back
            ? { state: 'draft', adviceEventId: null, advice: null, adviceRemarks: '' }
            : { state: 'decided' }),
        })
        .where('id', '=', proposal.id)
        .where('version', '=', proposal.version)
        .where('state', '=', 'proposed')
        .returning('kind')
        .executeTakeFirst()
      kind = keepVersion(decided).kind
    }
    const { id: decisionId } = await trx
      .insertInto('decision')
      .values({
        ...draft,
        kind,
        proposalId: proposal?.id ?? null,
        recordedBy: by === 'operator' ? null : by.accountId,
        provenance: '{"kind":"manual"}',
      })
      .returning('id')
      .executeTakeFirstOrThrow()

    const { outcome } = draft
    return proposal
      ? { type: 'decision.recorded', decisionId, proposalId: proposal.id, outcome }
      : { type: 'decision.recorded', decisionId, outcome }
  })
}

/** Notes how far a decision is carried out. @throws StaleVersion */
export function followUpDecision(
  db: Db,
  by: By,
  id: DecisionId,
  version: number,
  draft: FollowUpDraft,
) {
  return change(db, by, async (trx) => {
    const followed = await trx
      .updateTable('decision')
      .set({ ...draft, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    keepVersion(followed)
    return { type: 'decision.followed up', decisionId: id, as: draft.followUp }
  })
}

function decisions(db: Db) {
  return db
    .selectFrom('decision')
    .innerJoin('event', 'event.id', 'decision.eventId')
    .leftJoin('proposal', 'proposal.id', 'decision.proposalId')
    .select(['decision.id', 'decision.version', 'decision.proposalId', 'decision.eventId'])
    .select(['event.title as meeting', 'decision.decidedOn', 'decision.title', 'decision.text'])
    .select(['decision.kind', 'proposal.cycleId', 'proposal.productId', 'proposal.organisationId'])
    .select(['proposal.pillars', 'decision.outcome', 'decision.owner', 'decision.dueOn'])
    .select(['decision.followUp', 'decision.followUpNote', 'decision.provenance'])
}

type Row = Awaited<ReturnType<ReturnType<typeof decisions>['execute']>>[number]

function decisionOf(row: Row): Decision {
  const { kind, cycleId, productId, organisationId, pillars, ...decision } = row
  const subject = subjectOf({ kind, cycleId, productId, organisationId, pillars: pillars ?? [] })
  return { ...decision, subject }
}
