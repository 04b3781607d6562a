import { AccountId, type Actor, type Grant, type OfficeRole } from '@iisg/domain/accounts'
import { CycleId, type MappingCycle } from '@iisg/domain/cycles'
import type { Tier } from '@iisg/domain/disclosure'
import { NeedDraft, type NeedRecord, type NeedState } from '@iisg/domain/needs'
import type { Organisation, OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import { ResponseDraft, type ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { bookkeep } from '../audit/index.ts'
import { findCycle } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { findNeed, stateNeed } from '../needs/index.ts'
import { keepOrganisation } from '../organisations/index.ts'
import { recordResponse } from '../responses/index.ts'

const manual = { kind: 'manual' } as const
const provenance = JSON.stringify(manual)

type NeedGiven = Partial<Record<keyof NeedDraft, unknown>> & {
  state?: NeedState
  tier?: Exclude<Tier, 'public'>
  approved?: boolean
}

/** Rows a test starts from, each with a plausible default for whatever the test leaves out. */
export const given = {
  /** Somebody who holds a role for everything, or these grants. */
  async account(db: Database, ...held: (OfficeRole | Grant)[]): Promise<Actor> {
    const grants = held.map((each) => (typeof each === 'string' ? { role: each } : each))
    const name = `The ${grants.map(({ role }) => role).join(' and ')}`
    const { id } = await db
      .insertInto('account')
      .values({ name, email: `${crypto.randomUUID()}@example.org` })
      .returning('id')
      .executeTakeFirstOrThrow()
    const rows = grants.map((grant) => ({ accountId: id, ...grant }))
    if (rows.length > 0) await db.insertInto('accountGrant').values(rows).execute()

    return { accountId: AccountId.parse(id), name, grants }
  },

  /** Somebody who reports for one partner in one pillar. */
  coordinator(db: Database, partner: Partner, pillar: Pillar = 'WBBSi'): Promise<Actor> {
    return given.account(db, { role: 'partner coordinator', partner, pillar })
  },

  /** Somebody who reports for one member in one pillar. */
  contributor(
    db: Database,
    organisationId: OrganisationId,
    pillar: Pillar = 'WBBSi',
  ): Promise<Actor> {
    return given.account(db, { role: 'member contributor', organisationId, pillar })
  },

  organisation(db: Database, name = `Provider ${crypto.randomUUID()}`): Promise<Organisation> {
    const details = { acronym: null, type: '10', partner: null, iatiRef: null } as const
    return bookkeep(db, (trx) => keepOrganisation(trx, { name, ...details }, manual))
  },

  /** A needs cycle for 2025 and 2026, with a tree of one measure in each of these pillars. */
  async cycle(db: Database, among: readonly Pillar[] = ['WBBSi']): Promise<MappingCycle> {
    const tree = await db
      .insertInto('treeVersion')
      .values({ label: `Tree ${crypto.randomUUID()}`, note: 'Made for a test' })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const pillar of among) {
      const code = { WBCTi: 'CT1', WBCSCi: 'SC1', WBBSi: 'BS1' }[pillar]
      const objective = await db
        .insertInto('objective')
        .values({ treeVersionId: tree.id, pillar, code, title: 'Checks', position: 1 })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('measure')
        .values({
          objectiveId: objective.id,
          strand: 'prevent',
          code: `${code}-P`,
          title: 'Document examination',
          position: 1,
        })
        .execute()
    }
    const { id } = await db
      .insertInto('mappingCycle')
      .values({
        kind: 'needs',
        label: `Needs mapping ${crypto.randomUUID()}`,
        startsOn: Day.parse('2025-01-01'),
        endsOn: Day.parse('2026-12-31'),
        treeVersionId: tree.id,
        methodVersion: 1,
        provenance,
      })
      .returning('id')
      .executeTakeFirstOrThrow()

    return there(await findCycle(db, id))
  },

  /** A response cycle for 2025, which weighs the needs of a cycle before. */
  async responseCycle(db: Database, before: MappingCycle): Promise<MappingCycle> {
    const { id } = await db
      .insertInto('mappingCycle')
      .values({
        kind: 'response',
        label: `Response mapping ${crypto.randomUUID()}`,
        startsOn: Day.parse('2025-01-01'),
        endsOn: Day.parse('2025-12-31'),
        treeVersionId: before.treeVersionId,
        methodVersion: 1,
        provenance,
      })
      .returning('id')
      .executeTakeFirstOrThrow()

    return there(await findCycle(db, id))
  },

  /** An adopted need in words that its partners approved, where nothing else is said. */
  async need(db: Database, of: NeedGiven = {}): Promise<NeedRecord> {
    const { state = 'adopted', tier = 'members', approved = true, ...details } = of
    const cycleId = CycleId.parse(details.cycleId ?? (await given.cycle(db)).id)
    const measure = await db
      .selectFrom('measure')
      .innerJoin('objective', 'objective.id', 'measure.objectiveId')
      .innerJoin('mappingCycle', 'mappingCycle.treeVersionId', 'objective.treeVersionId')
      .where('mappingCycle.id', '=', cycleId)
      .select('measure.id')
      .executeTakeFirstOrThrow()
    const draft = NeedDraft.parse({
      cycleId,
      measureId: measure.id,
      title: 'Document examination at road crossings',
      description: '',
      kinds: ['operational'],
      perspectives: ['prevention'],
      partners: ['AL', 'MK'],
      priority: 'critical',
      widestTier: tier,
      ...details,
    })
    const { needId } = await stateNeed(db, 'operator', draft)
    if (approved) {
      const approvals = draft.partners.map((partner) => ({ needId, partner, wording: 1 }))
      await db.insertInto('needApproval').values(approvals).execute()
    }
    await db.updateTable('need').set({ state }).where('id', '=', needId).execute()
    return there(await findNeed(db, needId))
  },

  async response(
    db: Database,
    details: Partial<Record<keyof ResponseDraft, unknown>> = {},
  ): Promise<ResponseId> {
    const draft = ResponseDraft.parse({
      kind: 'support project',
      title: 'Forged documents course',
      summary: '',
      status: 'implementation',
      plannedStart: '2025-01-01',
      plannedEnd: '2025-12-31',
      actualStart: '',
      actualEnd: '',
      partners: ['AL', 'MK'],
      pillars: ['WBBSi'],
      budgetAmount: '',
      budgetCurrency: 'EUR',
      budgetStatus: 'indicative',
      ...details,
    })
    const { responseId } = await recordResponse(db, 'operator', draft)
    return responseId
  },

  /** The partner and one member have reported all they were asked in a cycle. */
  async finalisedTasks(db: Database, cycle: MappingCycle, partner: 'AL' | 'MK'): Promise<void> {
    const member = await given.organisation(db)
    const task = { cycleId: cycle.id, pillar: 'WBBSi', state: 'finalised' } as const
    const dueOn = Day.parse('2025-06-30')
    await db
      .insertInto('cycleTask')
      .values([
        { ...task, dueOn, partner },
        { ...task, dueOn, organisationId: member.id },
      ])
      .execute()
  },
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('What was given to the test was not kept')
  return found
}
