import type { EventId } from '@iisg/domain/events'
import { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import { proposalFigures } from '../board/index.ts'
import type { Tables } from '../db.ts'
import {
  decidedProposals,
  decisionWithoutProposal,
  inventedMeetings,
  proposalUnderWay,
} from './content/board.ts'
import type { KeptCycles } from './cycles.ts'
import { administrator, keepEntryOf } from './frozen.ts'
import { invented } from './provenance.ts'

type MeetingOf = (name: keyof typeof inventedMeetings) => EventId

/** Keeps what was proposed to the Board, what it decided, and how far that is carried out. */
export async function keepBoard(trx: Transaction<Tables>, cycles: KeptCycles): Promise<void> {
  const { accountId } = await administrator(trx)
  const meetingOf = await keepMeetings(trx)

  for (const told of decidedProposals) {
    const cycleId = told.about === 'needs' ? cycles.earlier : cycles.earlierResponse
    const kind = told.about === 'needs' ? 'needs mapping' : 'response report'
    const figures = await proposalFigures(trx, { kind, cycleId })
    const { id: proposalId } = await trx
      .insertInto('proposal')
      .values({
        title: told.title,
        text: told.text,
        kind,
        cycleId,
        state: 'decided',
        adviceEventId: meetingOf(told.advisedAt),
        advice: told.advice,
        adviceRemarks: told.remarks,
        figures: JSON.stringify(figures),
        proposedAt: new Date(`${inventedMeetings[told.advisedAt].day}T12:00:00Z`),
        draftedBy: accountId,
        provenance: invented,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: decisionId } = await trx
      .insertInto('decision')
      .values({
        proposalId,
        eventId: meetingOf(told.decidedAt),
        decidedOn: Day.parse(inventedMeetings[told.decidedAt].day),
        title: told.title,
        text: told.decided,
        kind,
        outcome: told.outcome,
        owner: told.owner,
        dueOn: Day.parse(told.dueOn),
        followUp: told.followUp,
        followUpNote: told.followUpNote,
        recordedBy: accountId,
        provenance: invented,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await keepEntryOf(trx, accountId, { type: 'proposal.drafted', proposalId })
    await keepEntryOf(trx, accountId, { type: 'proposal.proposed', proposalId })
    const { outcome } = told
    await keepEntryOf(trx, accountId, {
      type: 'decision.recorded',
      decisionId,
      proposalId,
      outcome,
    })
  }
  await keepUnderWay(trx, cycles, meetingOf)
}

/** One proposal that the Support Group has advised on, and one decision that nobody proposed. */
async function keepUnderWay(
  trx: Transaction<Tables>,
  { current }: KeptCycles,
  meetingOf: MeetingOf,
): Promise<void> {
  const { accountId } = await administrator(trx)
  const { id: proposalId } = await trx
    .insertInto('proposal')
    .values({
      ...proposalUnderWay,
      kind: 'needs mapping',
      cycleId: current,
      adviceEventId: meetingOf('laterSupportGroup'),
      draftedBy: accountId,
      provenance: invented,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepEntryOf(trx, accountId, { type: 'proposal.drafted', proposalId })

  const { id: decisionId } = await trx
    .insertInto('decision')
    .values({
      ...decisionWithoutProposal,
      dueOn: Day.parse(decisionWithoutProposal.dueOn),
      eventId: meetingOf('board'),
      decidedOn: Day.parse(inventedMeetings.board.day),
      kind: 'other',
      outcome: 'adopted',
      recordedBy: accountId,
      provenance: invented,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const outcome = 'adopted'
  await keepEntryOf(trx, accountId, { type: 'decision.recorded', decisionId, outcome })
}

/** For members: nobody else could tell them from real ones at a glance. */
async function keepMeetings(trx: Transaction<Tables>): Promise<MeetingOf> {
  const ids = new Map<string, EventId>()
  for (const [name, { slug, title, kind, day }] of Object.entries(inventedMeetings)) {
    const on = Day.parse(day)
    const { id } = await trx
      .insertInto('event')
      .values({
        slug,
        title,
        kind,
        summary: '',
        datePrecision: 'day',
        startsOn: on,
        endsOn: on,
        organisers: [],
        pillars: [],
        tier: 'members',
        provenance: invented,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.set(name, id)
  }
  return (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`The demonstration has no meeting "${name}"`)
    return id
  }
}
