import type { CycleId } from '@iisg/domain/cycles'
import { Tier } from '@iisg/domain/disclosure'
import { Amount, Currency } from '@iisg/domain/money'
import type { NeedId } from '@iisg/domain/needs'
import { partners } from '@iisg/domain/partners'
import { pillars } from '@iisg/domain/pillars'
import type { ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { findCycle } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { freezeIn } from '../snapshots/index.ts'
import { key } from '../snapshots/testing/frozen-cycle.ts'
import { given, test } from '../testing/index.ts'
import { responsesIn } from './index.ts'
import type { FilterIn } from './responses-in.ts'

const whole = { size: 100, number: 1 }

describe('the responses of a cycle', () => {
  test('are those that count and are linked to a need of it that the viewer may know', async ({
    db,
  }) => {
    const need = await given.need(db)
    const quiet = await given.need(db, { cycleId: need.cycleId, state: 'draft', partners: ['AL'] })
    const [open, draft, secret, other] = [
      await given.response(db, { title: 'Linked to an open need' }),
      await given.response(db, { title: 'Archived since' }),
      await given.response(db, { title: 'Linked to a quiet need' }),
      await given.response(db, { title: 'Linked to none' }),
    ]
    await link(db, need.id, open, draft)
    await link(db, quiet.id, secret)
    await db.updateTable('response').set({ state: 'archived' }).where('id', '=', draft).execute()
    const cycle = await cycleOf(db, need.cycleId)
    const seenBy = async (viewer: Parameters<typeof responsesIn>[2]['viewer']) => {
      const { lines, total } = await responsesIn(db, cycle, { viewer }, whole)
      expect(total).toBe(lines.length)
      return new Set(lines.map(({ id }) => id))
    }

    expect(await seenBy(await given.account(db, 'editor'))).toEqual(new Set([open, secret]))
    expect(await seenBy(await given.coordinator(db, 'AL'))).toEqual(new Set([open, secret]))
    expect(await seenBy(await given.account(db, 'reader'))).toEqual(new Set([open]))
    expect(await seenBy(await given.account(db, 'reader'))).not.toContain(other)
  })

  test('are of a response mapping those that its figures rest on', async ({ db }) => {
    const need = await given.need(db)
    const id = await given.response(db)
    await link(db, need.id, id)
    const needsCycle = await cycleOf(db, need.cycleId)
    const mapping = { ...needsCycle, kind: 'response' as const }
    const viewer = await given.account(db, 'editor')

    const { lines, needsOf } = await responsesIn(db, mapping, { viewer }, whole)

    expect(lines.map((line) => line.id)).toContain(id)
    expect(needsOf.id).toBe(needsCycle.id)
  })

  test('are told of a frozen cycle as they were told of it the moment before', async ({ db }) => {
    const { cycle, viewers } = await aScene(db)
    const choices: fc.Arbitrary<Omit<FilterIn, 'viewer'>> = fc.oneof(
      fc.record({ partner: fc.constantFrom(...partners) }),
      fc.record({ pillar: fc.constantFrom(...pillars) }),
      fc.record({ kind: fc.constantFrom('support project', 'light event') }),
      fc.record({ status: fc.constantFrom('implementation', 'closed') }),
      fc.constant({ toConfirm: true }),
      fc.constant({ ours: true }),
      fc.record({ search: fc.constantFrom('obuka', 'Обука', 'course first', 'nothing of this') }),
    )
    const anyFilter = fc
      .tuple(fc.constantFrom(...viewers), fc.array(choices, { maxLength: 2 }))
      .map(([viewer, chosen]): FilterIn => Object.assign({ viewer }, ...chosen))
    const filters = fc.sample(anyFilter, { numRuns: 120, seed: 7 })
    const told = async () => {
      const all = []
      for (const filter of filters) {
        const { lines, ...rest } = await responsesIn(db, cycle, filter, whole)
        all.push({ ...rest, lines: lines.toSorted(byId) })
      }
      return all
    }

    const before = await told()
    expect(new Set(before.map(({ total }) => total)).size).toBeGreaterThan(3)
    await db.transaction().execute((trx) => freezeIn(trx, viewers[0], key, cycle.id))

    expect(await told()).toEqual(before)
  })

  test('stay as they were once it is frozen, and hide what may be known less widely since', async ({
    db,
  }) => {
    const { cycle, viewers, ids } = await aScene(db)
    const [admin, , reader] = viewers
    await db.transaction().execute((trx) => freezeIn(trx, admin, key, cycle.id))
    // Both were known to members.
    const [first, , , , second] = ids
    const change = (id: ResponseId, to: { title: string } | { tier: 'secretariat' }) =>
      db.updateTable('response').set(to).where('id', '=', id).execute()
    await change(first, { title: 'Another title' })
    await change(second, { tier: 'secretariat' })

    const titles = async (viewer: typeof admin) => {
      const { lines } = await responsesIn(db, cycle, { viewer }, whole)
      return new Map(lines.map(({ id, title }) => [id, title]))
    }

    expect([...(await titles(admin)).values()]).not.toContain('Another title')
    expect((await titles(admin)).has(second)).toBe(true)
    expect((await titles(reader)).has(first)).toBe(true)
    expect((await titles(reader)).has(second)).toBe(false)
  })

  test('come in pages', async ({ db }) => {
    const { cycle, viewers } = await aScene(db)
    await db.transaction().execute((trx) => freezeIn(trx, viewers[0], key, cycle.id))
    const filter = { viewer: viewers[0] }

    const all = await responsesIn(db, cycle, filter, whole)
    const last = await responsesIn(db, cycle, filter, { size: 3, number: 2 })

    expect(last.total).toBe(all.total)
    expect(last.lines).toEqual(all.lines.slice(3, 6))
  })
})

/** A cycle whose needs are linked to responses of every tier, reporter and pillar. */
async function aScene(db: Database) {
  const cycle = await given.cycle(db, ['WBBSi', 'WBCTi'])
  const needs = [
    await given.need(db, { cycleId: cycle.id }),
    await given.need(db, { cycleId: cycle.id, state: 'draft', partners: ['AL'] }),
  ]
  const member = await given.organisation(db)
  const donors = [await given.organisation(db), await given.organisation(db, 'First Donor')]
  const reporters = [
    {},
    { reportingPartner: 'AL' as const },
    { reportingOrganisationId: member.id },
  ]
  const titles = ['Course on documents', 'Обука полиције', 'Obuka tužilaca']
  const ids: ResponseId[] = []
  for (const [at, reporter] of [...reporters, ...reporters, ...reporters].entries()) {
    const tier = Tier.options[at % Tier.options.length] ?? 'members'
    const id = await given.response(db, {
      title: titles[at % titles.length],
      kind: at % 2 === 0 ? 'support project' : 'light event',
      status: at % 3 === 0 ? 'closed' : 'implementation',
      partners: at % 2 === 0 ? ['AL', 'MK'] : ['XK'],
      pillars: at % 4 === 0 ? ['WBBSi', 'WBCTi'] : ['WBBSi'],
      funders: donors.map((donor) => donor.id).slice(0, 1 + (at % 2)),
    })
    const row = { tier, ...reporter, state: 'published' as const }
    await db.updateTable('response').set(row).where('id', '=', id).execute()
    await db
      .updateTable('responsePillar')
      .set({ confirmed: at % 2 === 0 })
      .where('responseId', '=', id)
      .where('pillar', '=', 'WBBSi')
      .execute()
    await db
      .insertInto('responseBudget')
      .values({
        ...{ responseId: id, type: 'original', status: 'committed' },
        amount: Amount.parse(`${1000 + at}.50`),
        currency: Currency.parse('EUR'),
        startsOn: Day.parse('2025-01-01'),
        endsOn: Day.parse('2025-12-31'),
      })
      .execute()
    const need = needs[at === 5 ? 1 : 0]
    if (need) await link(db, need.id, id)
    ids.push(id)
  }
  const viewers = [
    await given.account(db, 'admin'),
    await given.account(db, 'auditor'),
    await given.account(db, 'reader'),
    await given.coordinator(db, 'AL'),
    await given.coordinator(db, 'RS'),
    await given.contributor(db, member.id),
  ] as const
  const [first, second, third, fourth, fifth] = ids
  if (!first || !second || !third || !fourth || !fifth) throw new Error('There are nine')
  return { cycle, viewers, ids: [first, second, third, fourth, fifth] as const }
}

async function link(db: Database, needId: NeedId, ...responseIds: ResponseId[]): Promise<void> {
  const told = { needId, strength: 'full', provenance: '{"kind":"manual"}' } as const
  const rows = responseIds.map((responseId) => ({ ...told, responseId }))
  await db.insertInto('supportLink').values(rows).execute()
}

async function cycleOf(db: Database, id: CycleId) {
  const cycle = await findCycle(db, id)
  if (!cycle) throw new Error('The cycle is not there')
  return cycle
}

function byId({ id: one }: { id: string }, { id: other }: { id: string }): number {
  return one < other ? -1 : 1
}
