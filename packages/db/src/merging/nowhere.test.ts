import type { Actor } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { comparedWith } from '../commitment/index.ts'
import { findCycle } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { refreshFindings } from '../findings/index.ts'
import { completenessIn, ownRecords, pillarPromises } from '../freshness/index.ts'
import { similarResponses } from '../look-alikes/index.ts'
import {
  eventsRecordedAs,
  findWeighedResponse,
  listResponses,
  responseCounts,
  verificationQueue,
} from '../responses/index.ts'
import { suggestableResponse, suggestedLinksIn } from '../suggestions/index.ts'
import { effortFor } from '../tasks/index.ts'
import { given } from '../testing/index.ts'
import { mergeRecords } from './index.ts'
import { asked, test } from './testing/one-course-twice.ts'

const title = 'Forged documents course'
const today = Day.parse('2025-06-30')

describe('a record that is told under another', () => {
  test('is in nothing that is read of responses', async ({ db, scene }) => {
    const { need, kept, other, editor } = scene
    const cycle = await findCycle(db, need.cycleId)
    const member = await given.organisation(db)
    const contributor = await given.contributor(db, member.id)
    await sql`update response set reporting_organisation_id = ${member.id}, kind = 'light event',
      submitted_at = now() where id in (${kept}, ${other})`.execute(db)
    await db.updateTable('need').where('id', '=', need.id).set({ title }).execute()
    if (!cycle) throw new Error('There is a cycle')
    const task = {
      cycleId: cycle.id,
      pillar: 'WBBSi',
      organisationId: member.id,
      state: 'open',
    } as const
    await db
      .insertInto('cycleTask')
      .values({ ...task, dueOn: today })
      .execute()
    const both = { cycle, editor, contributor, memberId: member.id }
    const request = await asked(db, scene)
    const sorted = [kept, other].sort()
    const before = await readings(db, both)
    expect(before.ids).toEqual({
      list: sorted,
      queue: sorted,
      own: sorted,
      alike: sorted,
      compared: sorted,
      suggested: sorted,
    })
    // The promise is of the need as well.
    expect(before.counts).toEqual({ events: 2, kind: 2, member: 2, promise: 3, effort: 2 })

    await mergeRecords(db, editor, request)

    const after = await readings(db, both)
    for (const [where, ids] of Object.entries(after.ids))
      expect([where, ids]).toEqual([where, [kept]])
    expect(after.counts).toEqual({ events: 1, kind: 1, member: 1, promise: 2, effort: 1 })
    expect(await findWeighedResponse(db, other)).toBeUndefined()
    expect(await suggestableResponse(db, other)).toBeUndefined()
    // Nothing is found of it, even where what it was judged by has changed.
    await db.updateTable('response').where('id', '=', kept).set({ summary: 'Else' }).execute()
    expect(await refreshFindings(db)).toMatchObject({ opened: 0, reopened: 0 })
  })
})

type Both = {
  cycle: MappingCycle
  editor: Actor
  contributor: Actor
  memberId: OrganisationId
}

/** Every reading of responses that names or counts them one by one. */
async function readings(db: Database, { cycle, editor, contributor, memberId }: Both) {
  const filter = { viewer: editor, state: 'submitted' } as const
  const { lines } = await listResponses(db, filter, { size: 9, number: 1 })
  const compared = await comparedWith(db, {
    cycleId: cycle.id,
    pillar: 'WBBSi',
    partners: ['AL'],
    near: cycle.window,
  })
  const alike = await similarResponses(db, editor, { title, summary: '' })
  const suggested = await suggestedLinksIn(db, cycle)
  const members = await completenessIn(db, cycle, today)
  const effort = await effortFor(db, {
    assignee: { kind: 'member', organisationId: memberId },
    pillar: 'WBBSi',
    cycleId: cycle.id,
    cycle: { kind: 'response' },
  })
  const sortedIds = (records: readonly { id: ResponseId }[]) => records.map(({ id }) => id).sort()
  return {
    ids: {
      list: sortedIds(lines),
      queue: sortedIds((await verificationQueue(db, editor)).map(({ record }) => record)),
      own: sortedIds(await ownRecords(db, contributor)),
      alike: sortedIds(alike),
      compared: sortedIds(compared),
      suggested: sortedIds(suggested.map(({ responseId }) => ({ id: responseId }))),
    },
    counts: {
      events: await eventsRecordedAs(db, editor, { title, from: Day.parse('2025-01-01') }),
      kind: (await responseCounts(db, filter)).kind['light event'],
      member: members.find((each) => each.memberId === memberId)?.records,
      promise: (await pillarPromises(db, editor, today)).WBBSi.records,
      effort: effort.responsesToConfirm,
    },
  }
}
