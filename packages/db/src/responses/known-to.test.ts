import type { Grant } from '@iisg/domain/accounts'
import { Tier } from '@iisg/domain/disclosure'
import { partners } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import { mayKnowResponse, ResponseDraft, ResponseState } from '@iisg/domain/responses'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import {
  findResponse,
  knownTo,
  listResponses,
  recordResponse,
  reportedBy,
  responseCounts,
} from './index.ts'

describe('what a viewer may know', () => {
  test('is the same in the database as in our reasoning, for everybody and every record', async ({
    db,
  }) => {
    const members = [await given.organisation(db), await given.organisation(db)]
    const ids = await someOfEverything(
      db,
      members.map(({ id }) => id),
    )
    const records = await Promise.all(ids.map((id) => findResponse(db, id)))

    const anyGrant: fc.Arbitrary<Grant> = fc.oneof(
      fc.constantFrom<Grant>(
        { role: 'editor' },
        { role: 'auditor' },
        { role: 'board reader' },
        { role: 'reader' },
      ),
      fc.record({
        role: fc.constant('partner coordinator' as const),
        partner: fc.constantFrom('AL' as const, 'XK' as const),
        pillar: fc.constantFrom(...pillars),
      }),
      fc.record({
        role: fc.constant('member contributor' as const),
        organisationId: fc.constantFrom(...members.map(({ id }) => id)),
        pillar: fc.constantFrom(...pillars),
      }),
    )
    const account = await given.account(db, 'reader')
    await fc.assert(
      fc.asyncProperty(fc.array(anyGrant, { maxLength: 4 }), async (grants) => {
        const viewer = { ...account, grants }
        const rows = await db
          .selectFrom('response')
          .where(knownTo(viewer))
          .select('response.id')
          .execute()
        const known = records.flatMap((record) =>
          record && record.state !== 'merged' && mayKnowResponse(viewer, record) ? [record.id] : [],
        )

        expect(rows.map(({ id }) => id).sort()).toEqual(known.sort())
        const { total } = await listResponses(db, { viewer }, { size: 1, number: 1 })
        const counts = await responseCounts(db, { viewer })
        expect(total).toBe(known.length)
        expect(sum(counts.state)).toBe(known.length)
        expect(sum(counts.kind)).toBe(known.length)
      }),
      { numRuns: 60 },
    )
  })

  test('is of a draft nothing but to its reporter and the Secretariat, whoever asks', async ({
    db,
  }) => {
    const coordinator = await given.coordinator(db, 'AL', 'WBBSi')
    const draft = aDraft({ reporter: 'AL', title: 'Quiet draft' })
    const { responseId } = await recordResponse(db, coordinator, draft, 'draft')

    const seenBy = async (viewer: Parameters<typeof knownTo>[0]) => {
      const page = { size: 5, number: 1 }
      const { lines } = await listResponses(db, { viewer, search: 'quiet draft' }, page)
      return lines.map(({ id }) => id)
    }
    expect(await seenBy(coordinator)).toEqual([responseId])
    expect(await seenBy(await given.account(db, 'editor'))).toEqual([responseId])
    for (const stranger of [
      await given.coordinator(db, 'AL', 'WBCTi'),
      await given.coordinator(db, 'XK', 'WBBSi'),
      await given.account(db, 'reader'),
      await given.account(db, 'board reader'),
    ]) {
      expect(await seenBy(stranger)).toEqual([])
    }
    // Not even a slip of a program can give it another tier.
    await expect(
      db.updateTable('response').where('id', '=', responseId).set({ tier: 'members' }).execute(),
    ).rejects.toThrow(/response_unfinished_is_inside/)
  })

  test('is one’s own only in every pillar of the record', async ({ db }) => {
    const draft = aDraft({ reporter: 'AL', pillars: ['WBBSi', 'WBCTi'] })
    const { responseId } = await recordResponse(db, 'operator', draft, 'draft')
    const isOwn = async (...held: Pillar[]) => {
      const viewer = await given.account(
        db,
        ...held.map((pillar) => ({ role: 'partner coordinator', partner: 'AL', pillar }) as const),
      )
      const row = await db
        .selectFrom('response')
        .where('id', '=', responseId)
        .where(reportedBy(viewer))
        .select('id')
        .executeTakeFirst()
      return row !== undefined
    }

    expect(await isOwn('WBBSi')).toBe(false)
    expect(await isOwn('WBBSi', 'WBCTi')).toBe(true)
  })
})

/** Records of every state, tier, reporter and choice of pillars that makes a difference. */
async function someOfEverything(db: Database, members: readonly string[]) {
  const reporters = ['secretariat', 'AL', 'XK', ...members]
  const choices: Pillar[][] = [['WBBSi'], ['WBCTi'], ['WBBSi', 'WBCTi']]
  const kept = await given.response(db)
  const ids = [kept]
  for (const reporter of reporters) {
    for (const chosen of choices) {
      const draft = aDraft({ reporter, pillars: chosen })
      for (const state of ResponseState.options) {
        const { responseId } = await recordResponse(db, 'operator', draft)
        const inside = state === 'draft' || state === 'returned'
        const tier = inside ? 'secretariat' : Tier.options[ids.length % Tier.options.length]
        await db
          .updateTable('response')
          .where('id', '=', responseId)
          .set({
            ...{ state, tier },
            ...(state === 'returned' && { returnedReasons: ['unclear'] }),
            ...(state === 'merged' && { mergedIntoId: kept, mergedAt: new Date() }),
          })
          .execute()
        ids.push(responseId)
      }
    }
  }
  // What a file brought may belong to no pillar yet.
  const bare = await given.response(db)
  await db.deleteFrom('responsePillar').where('responseId', '=', bare).execute()
  return [...ids, bare]
}

function aDraft(told: Record<string, unknown>): ResponseDraft {
  return ResponseDraft.parse({
    kind: 'institutional measure',
    title: `Measure ${crypto.randomUUID()}`,
    summary: '',
    status: 'implementation',
    plannedStart: '2026-01-01',
    plannedEnd: '',
    actualStart: '',
    actualEnd: '',
    partners: [partners[0]],
    pillars: ['WBBSi'],
    budgetAmount: '',
    budgetCurrency: 'EUR',
    budgetStatus: 'indicative',
    ...told,
  })
}

function sum(counts: Partial<Record<string, number>>): number {
  return Object.values(counts).reduce<number>((total, each) => total + (each ?? 0), 0)
}
