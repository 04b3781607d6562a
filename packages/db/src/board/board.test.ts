import {
  AdviceDraft,
  DecisionDraft,
  FollowUpDraft,
  MeetingDraft,
  ProposalDraft,
  type Subject,
} from '@iisg/domain/board'
import { stages } from '@iisg/domain/cycles'
import { describe, expect } from 'vitest'
import { auditEntriesOf, StaleVersion } from '../audit/index.ts'
import { findCycle } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { findNeed } from '../needs/index.ts'
import { freezeCycle } from '../snapshots/index.ts'
import { key } from '../snapshots/testing/frozen-cycle.ts'
import { given, test } from '../testing/index.ts'
import { today } from '../time/index.ts'
import {
  adviseProposal,
  carryOut,
  decisionsOn,
  draftProposal,
  enterMeeting,
  findDecision,
  findProposal,
  followUpDecision,
  needsToAdopt,
  proposeToBoard,
  recordDecision,
  withdrawProposal,
} from './index.ts'

describe('a proposal to the Board', () => {
  test('does not reach it past the Support Group', async ({ db }) => {
    const { admin, proposal } = await drafted(db, { kind: 'other' })

    await expect(proposeToBoard(db, admin, proposal.id, 1)).rejects.toThrow(StaleVersion)

    const { version } = await advised(db, admin, proposal.id)
    await proposeToBoard(db, admin, proposal.id, version)
    expect(await findProposal(db, proposal.id)).toMatchObject({ state: 'proposed' })
    await expect(withdrawProposal(db, admin, proposal.id, version)).rejects.toThrow(StaleVersion)
  })

  test('is advised at a meeting of the Support Group and decided at one of the Board', async ({
    db,
  }) => {
    const { admin, proposal } = await drafted(db, { kind: 'other' })
    const board = await meeting(db, 'Board meeting')
    const advice = AdviceDraft.parse({ eventId: board, advice: 'supports it', remarks: '' })

    const attempt = adviseProposal(db, admin, proposal.id, 1, advice)

    await expect(attempt).rejects.toThrow('the Support Group advises at its own meetings')
  })

  test('keeps the figures that it rested on when it was proposed', async ({ db }) => {
    const { admin, cycle } = await aCycleBeforeTheBoard(db)
    const { proposal } = await drafted(db, { kind: 'needs mapping', cycleId: cycle.id })

    const { version } = await advised(db, admin, proposal.id)
    await proposeToBoard(db, admin, proposal.id, version)

    const { figures } = (await findProposal(db, proposal.id)) ?? {}
    expect(figures).toMatchObject({ needs: 1, validated: 1, gapIndex: 100, judged: 1 })
    expect(figures?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  test('that the Board returns is a draft again and needs advice anew', async ({ db }) => {
    const { admin, proposal } = await proposed(db, { kind: 'other' })

    await recordDecision(db, admin, await decision(db, 'returned'), proposal)

    expect(await findProposal(db, proposal.id)).toMatchObject({ state: 'draft', advice: null })
    expect(await decisionsOn(db, proposal.id)).toMatchObject([{ outcome: 'returned' }])
  })
})

describe('a decision of the Board', () => {
  test('adopts the needs and the cycle, and is finished by a second call', async ({ db }) => {
    const { admin, cycle, need } = await aCycleBeforeTheBoard(db)
    const subject = { kind: 'needs mapping', cycleId: cycle.id } as const
    const { proposal } = await proposed(db, subject)
    const { decisionId } = await recordDecision(db, admin, await decision(db, 'adopted'), proposal)
    const recorded = await findDecision(db, decisionId)
    if (!recorded) throw new Error('no decision was kept')
    expect(await needsToAdopt(db, cycle.id)).toBe(1)

    expect(await carryOut(db, admin, recorded)).toEqual({ adopted: 1, problems: [] })
    expect(await carryOut(db, admin, recorded)).toEqual({ adopted: 0, problems: [] })

    expect(await findNeed(db, need.id)).toMatchObject({ state: 'adopted' })
    expect(await findCycle(db, cycle.id)).toMatchObject({ stage: 'adopted' })
    const events = (await auditEntriesOf(db, 'decision', decisionId)).map(({ event }) => event.type)
    expect(events).toEqual(['decision.recorded'])
  })

  test('changes nothing in a cycle that is frozen already, and says so', async ({ db }) => {
    const { admin, cycle, need } = await aCycleBeforeTheBoard(db)
    const subject = { kind: 'needs mapping', cycleId: cycle.id } as const
    const { proposal } = await proposed(db, subject)
    await freezeCycle(db, admin, key, cycle.id)
    const { decisionId } = await recordDecision(db, admin, await decision(db, 'adopted'), proposal)
    const recorded = await findDecision(db, decisionId)
    if (!recorded) throw new Error('no decision was kept')

    expect(await carryOut(db, admin, recorded)).toEqual({
      adopted: 0,
      problems: ['The cycle is frozen: it stays as it was then'],
    })
    expect(await findNeed(db, need.id)).toMatchObject({ state: 'validated' })
  })

  test('adopts a product, and seats a member once', async ({ db }) => {
    const admin = await given.account(db, 'admin')
    const { id: productId } = await db
      .insertInto('product')
      .values({
        title: 'A method',
        kind: 'method',
        pillars: ['WBBSi'],
        state: 'proposed',
        provenance: '{"kind":"manual"}',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const organisation = await given.organisation(db)
    const subjects: Subject[] = [
      { kind: 'product', productId },
      { kind: 'membership', organisationId: organisation.id, pillars: ['WBCTi', 'WBBSi'] },
    ]

    for (const subject of subjects) {
      const { proposal } = await proposed(db, subject)
      const draft = await decision(db, 'adopted')
      const { decisionId } = await recordDecision(db, admin, draft, proposal)
      const recorded = await findDecision(db, decisionId)
      if (!recorded) throw new Error('no decision was kept')
      await carryOut(db, admin, recorded)
      await carryOut(db, admin, recorded)
    }

    const product = db.selectFrom('product').where('id', '=', productId).select(['state'])
    expect(await product.execute()).toEqual([{ state: 'adopted' }])
    const seats = db
      .selectFrom('membership')
      .where('organisationId', '=', organisation.id)
      .select('pillar')
      .orderBy('pillar')
    expect(await seats.execute()).toEqual([{ pillar: 'WBBSi' }, { pillar: 'WBCTi' }])
  })

  test('is followed up until it is done', async ({ db }) => {
    const admin = await given.account(db, 'admin')
    const { decisionId } = await recordDecision(db, admin, await decision(db, 'adopted'))
    const done = FollowUpDraft.parse({ followUp: 'done', followUpNote: 'It was sent' })

    await followUpDecision(db, admin, decisionId, 1, done)

    expect(await findDecision(db, decisionId)).toMatchObject({ followUp: 'done' })
    await expect(followUpDecision(db, admin, decisionId, 1, done)).rejects.toThrow(StaleVersion)
  })
})

async function drafted(db: Database, subject: Subject) {
  const admin = await given.account(db, 'admin')
  const draft = ProposalDraft.parse({ title: 'A proposal', text: 'Please decide', ...subject })
  const { proposalId } = await draftProposal(db, admin, draft)
  return { admin, proposal: { id: proposalId, version: 1 } }
}

async function advised(
  db: Database,
  admin: Awaited<ReturnType<typeof drafted>>['admin'],
  id: Parameters<typeof findProposal>[1],
) {
  const eventId = await meeting(db, 'Support Group meeting')
  const advice = AdviceDraft.parse({ eventId, advice: 'supports it', remarks: '' })
  await adviseProposal(db, admin, id, 1, advice)
  return { version: 2 }
}

async function proposed(db: Database, subject: Subject) {
  const { admin, proposal } = await drafted(db, subject)
  const { version } = await advised(db, admin, proposal.id)
  await proposeToBoard(db, admin, proposal.id, version)
  return { admin, proposal: { id: proposal.id, version: version + 1 } }
}

async function meeting(db: Database, kind: MeetingDraft['kind']) {
  const draft = MeetingDraft.parse({ kind, title: 'A meeting', day: '2025-06-20' })
  return (await enterMeeting(db, 'operator', draft)).eventId
}

async function decision(db: Database, outcome: string) {
  return DecisionDraft.parse({
    title: 'Decided',
    eventId: await meeting(db, 'Board meeting'),
    decidedOn: await today(db),
    outcome,
    text: 'So be it.',
    owner: 'Secretariat',
    dueOn: '',
  })
}

/** A cycle that was proposed to the Board, with one validated need of one partner that reported. */
async function aCycleBeforeTheBoard(db: Database) {
  const admin = await given.account(db, 'admin')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id, partners: ['AL'], state: 'validated' })
  await given.finalisedTasks(db, cycle, 'AL')
  const day = await today(db)
  await db
    .insertInto('cycleStage')
    .values(stages.map((stage) => ({ cycleId: cycle.id, stage, plannedOn: day })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .updateTable('mappingCycle')
    .set({ stage: 'proposed to Board' })
    .where('id', '=', cycle.id)
    .execute()
  return { admin, cycle, need }
}
