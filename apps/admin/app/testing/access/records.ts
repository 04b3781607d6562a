import { bookkeep } from '@iisg/db/audit'
import { refreshPoolingsIn } from '@iisg/db/pooling'
import type { TestDatabase } from '@iisg/db/testing'
import { given } from '@iisg/db/testing'
import type { CycleId, MappingCycle } from '@iisg/domain/cycles'
import type { Tier } from '@iisg/domain/disclosure'
import type { NeedId } from '@iisg/domain/needs'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { MeasureId, Pillar } from '@iisg/domain/pillars'
import type { PoolingId } from '@iisg/domain/pooling'
import type { ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import type { Person } from './people.ts'

type Db = TestDatabase['db']

/** Something told in one record and nowhere else: a word that must not reach who may not know it. */
export type Secret = {
  word: string
  tier: Tier
  pillar: Pillar
  /** On whose behalf it is reported; nobody's is the Secretariat's. */
  of: { partner: Partner } | { organisationId: OrganisationId } | 'the Secretariat'
}

export type Scene = {
  cycleId: CycleId
  treeId: string
  taskId: string
  organisationIds: OrganisationId[]
  /** A group that some of the needs are in, with one of Bosnia and Herzegovina that all may know. */
  poolingId: PoolingId
  needs: (Secret & { id: NeedId })[]
  responses: (Secret & { id: ResponseId })[]
}

/**
 * Who may know a secret, said once more and without the product's own reasoning: the Secretariat and
 * the auditor everything; its own people all of it; the people of its pillar what is the pillar's;
 * members and readers what is members'.
 */
export function mayKnow({ grant }: Person, { tier, pillar, of }: Secret): boolean {
  if (grant === undefined) return false
  if (grant.role === 'admin' || grant.role === 'editor' || grant.role === 'auditor') return true
  if (tier === 'public' || tier === 'members') return true
  if (!('pillar' in grant) || grant.pillar !== pillar) return false
  if (tier === 'pillar') return true
  if (of === 'the Secretariat') return false
  if ('partner' in of) return 'partner' in grant && grant.partner === of.partner
  return 'organisationId' in grant && grant.organisationId === of.organisationId
}

/** Needs and responses at every tier, in two pillars, of two partners and of two members. */
export async function everyRecord(db: Db): Promise<Scene> {
  const cycle = await given.cycle(db, ['WBBSi', 'WBCTi'])
  const measures = {
    WBBSi: await measureIn(db, cycle, 'WBBSi'),
    WBCTi: await measureIn(db, cycle, 'WBCTi'),
  }
  const organisationIds = [(await given.organisation(db)).id, (await given.organisation(db)).id]
  const [own, other] = organisationIds

  const needs: Scene['needs'] = []
  const responses: Scene['responses'] = []
  for (const pillar of ['WBBSi', 'WBCTi'] as const) {
    for (const partner of ['AL', 'XK'] as const) {
      for (const tier of ['members', 'pillar', 'secretariat'] as const) {
        const word = newWord()
        const id = await keepNeed(db, {
          cycleId: cycle.id,
          measureId: measures[pillar],
          tier,
          partner,
          word,
        })
        needs.push({ id, word, tier, pillar, of: { partner } })
      }
    }
    const reporters = [
      'the Secretariat' as const,
      { partner: 'AL' as const },
      ...[own, other].flatMap((organisationId) => (organisationId ? [{ organisationId }] : [])),
    ]
    for (const of of reporters) {
      for (const tier of ['public', 'members', 'pillar', 'secretariat'] as const) {
        const word = newWord()
        const id = await keepResponse(db, { tier, pillar, of, word })
        responses.push({ id, word, tier, pillar, of })
      }
    }
  }
  const task = await db
    .insertInto('cycleTask')
    .values({
      cycleId: cycle.id,
      pillar: 'WBBSi',
      partner: 'AL',
      dueOn: Day.parse('2026-12-31'),
      state: 'open',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const poolingId = await keepPooling(db, cycle, measures.WBBSi, { needs, responses })
  const { id: cycleId, treeVersionId: treeId } = cycle
  return { cycleId, treeId, taskId: task.id, organisationIds, poolingId, needs, responses }
}

/** A group of needs, the first of them answered by responses of every tier that counts. */
async function keepPooling(
  db: Db,
  cycle: MappingCycle,
  measureId: MeasureId,
  { needs, responses }: Pick<Scene, 'needs' | 'responses'>,
): Promise<PoolingId> {
  await given.need(db, {
    ...{ cycleId: cycle.id, measureId, requestedActivityTypes: ['training'] },
    partners: ['BA'],
  })
  const [first] = needs
  for (const { id, tier, pillar } of responses) {
    if (!first || tier === 'secretariat' || pillar !== first.pillar) continue
    const link = { strength: 'partial', provenance: '{"kind":"manual"}' } as const
    await db
      .insertInto('supportLink')
      .values({ needId: first.id, responseId: id, ...link })
      .execute()
  }
  await bookkeep(db, refreshPoolingsIn)
  const { id } = await db
    .selectFrom('poolingCase')
    .where('measureId', '=', measureId)
    .select('id')
    .executeTakeFirstOrThrow()
  return id
}

async function measureIn(
  db: Db,
  { treeVersionId }: MappingCycle,
  pillar: Pillar,
): Promise<MeasureId> {
  const { id } = await db
    .selectFrom('measure')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .where('objective.treeVersionId', '=', treeVersionId)
    .where('objective.pillar', '=', pillar)
    .select('measure.id')
    .executeTakeFirstOrThrow()
  return id
}

type NeedTold = {
  cycleId: CycleId
  measureId: MeasureId
  tier: Exclude<Tier, 'public'>
  partner: Partner
  word: string
}

async function keepNeed(db: Db, { tier, partner, word, ...where }: NeedTold): Promise<NeedId> {
  const { id } = await given.need(db, {
    ...where,
    partners: [partner],
    requestedActivityTypes: ['training'],
    title: `Need ${word}`,
    description: `More on ${word}`,
    tier,
    state: tier === 'secretariat' ? 'draft' : 'adopted',
    approved: tier !== 'secretariat',
  })
  return id
}

type ResponseTold = Pick<Secret, 'tier' | 'pillar' | 'of' | 'word'>

async function keepResponse(db: Db, { tier, pillar, of, word }: ResponseTold): Promise<ResponseId> {
  const id = await given.response(db, {
    title: `Response ${word}`,
    summary: `More on ${word}`,
    pillars: [pillar],
    partners: ['AL', 'XK'],
  })
  const state = tier === 'secretariat' ? 'draft' : 'published'
  const reporter =
    of === 'the Secretariat'
      ? {}
      : 'partner' in of
        ? { reportingPartner: of.partner }
        : { reportingOrganisationId: of.organisationId }
  await db
    .updateTable('response')
    .set({ tier, state, ...reporter })
    .where('id', '=', id)
    .execute()
  return id
}

let words = 0

/** A word that is in no other text. */
function newWord(): string {
  words += 1
  return `zqx${String(words).padStart(3, '0')}`
}
