import type { MeetingDraft, MeetingKind } from '@iisg/domain/board'
import type { EventId } from '@iisg/domain/events'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import { type By, change } from '../audit/index.ts'
import type { Db } from '../db.ts'

export type Meeting = { id: EventId; title: string; kind: MeetingKind; day: Day | null }

/** The meetings of the Board or of the Support Group, the latest first. */
export async function listMeetings(db: Db, kind: MeetingKind): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('event')
    .where('kind', '=', kind)
    .select(['id', 'title', 'startsOn as day'])
    .orderBy('startsOn', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind }))
}

/** Enters a meeting into the calendar, for members: what is public of it is written elsewhere. */
export function enterMeeting(db: Db, by: By, { kind, title, day, pillars }: MeetingDraft) {
  return change(db, by, async (trx) => {
    const { id: eventId } = await trx
      .insertInto('event')
      .values({
        slug: sql<string>`'meeting-' || uuidv7()`,
        title,
        summary: '',
        kind,
        datePrecision: 'day',
        startsOn: day,
        endsOn: day,
        organisers: [],
        pillars,
        tier: 'members',
        provenance: '{"kind":"manual"}',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { type: 'meeting.entered', eventId }
  })
}
