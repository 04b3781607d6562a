import type { Database } from '@iisg/db'
import { findCycle, openCycle } from '@iisg/db/cycles'
import { given, test } from '@iisg/db/testing'
import { today } from '@iisg/db/time'
import { CycleDraft, stages } from '@iisg/domain/cycles'
import { bajramsKnownUntil } from '@iisg/domain/holidays'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { get, post } from '#app/testing/requests.ts'
import { loader as board } from './cycle.tsx'
import { loader as list } from './cycles.tsx'
import { action as openNew } from './new-cycle.tsx'
import { action as keepPlan } from './plan.tsx'
import { action as noteStage } from './stage.tsx'
import { loader as csv } from './status-csv.ts'

describe('opening a cycle', () => {
  test('leads to its board, with a task for each partner and pillar', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const answer = await openNew(post({ db, viewer }, await typed(db)))

    const address = redirectOf(answer)
    const cycleId = address.replace('/cycles/', '')
    const { rows, asked, next } = await board(get({ db, viewer, params: { cycleId } }))
    expect(rows.filter(({ as }) => as === 'partner')).toHaveLength(6)
    expect(asked).toBeGreaterThanOrEqual(18)
    expect(next).toBe('template agreement')
  })

  test('is refused kindly, and keeps what was typed', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const refusals = [
      [{ endsOn: '2029-01-01' }, 'endsOn', 'Enter a last day that is not before the first'],
      [{ startsOn: '1899-01-01' }, 'startsOn', 'Enter a day between 1990 and 2100'],
      [{ label: ' ' }, 'label', 'Give the cycle a name'],
      [{ treeVersionId: crypto.randomUUID() }, 'form', 'Choose one of the trees'],
    ] as const

    for (const [wrong, field, problem] of refusals) {
      const fields = { ...(await typed(db)), ...wrong }
      const { status, refusal } = refusalOf(await openNew(post({ db, viewer }, fields)))
      expect(status).toBe(422)
      expect(refusal.problems[field]).toBe(problem)
      expect(refusal.typed).toMatchObject(wrong)
    }
  })

  test('is for the Secretariat alone', async ({ db }) => {
    for (const viewer of [await given.coordinator(db, 'AL'), await given.account(db, 'auditor')]) {
      await expect(openNew(post({ db, viewer }, await typed(db)))).rejects.toMatchObject({
        status: 403,
      })
    }
  })
})

describe('the board of a cycle', () => {
  test('warns the Secretariat where the calendar of public holidays ends before it', async ({
    db,
  }) => {
    const editor = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const params = { cycleId: cycle.id }
    const unknown = async (viewer = editor) => (await board(get({ db, viewer, params }))).moonless
    expect(await unknown()).toEqual([])

    const task = { cycleId: cycle.id, pillar: 'WBBSi', partner: 'AL', state: 'open' } as const
    const dueOn = Day.parse(`${bajramsKnownUntil + 1}-02-01`)
    await db
      .insertInto('cycleTask')
      .values({ ...task, dueOn })
      .execute()

    expect(await unknown()).toEqual([bajramsKnownUntil + 1])
    expect(await unknown(await given.account(db, 'reader'))).toEqual([])
    await db
      .updateTable('mappingCycle')
      .set({ closedOn: Day.parse('2026-11-01') })
      .where('id', '=', cycle.id)
      .execute()
    expect(await unknown()).toEqual([])
  })
})

describe('the next stage of a cycle', () => {
  test('is noted with its day', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const on = await today(db)
    const page = { db, viewer, params: { cycleId: cycle.id } }

    await noteStage(post(page, { stage: 'template agreement', on, version: '1' }))

    expect(await findCycle(db, cycle.id)).toMatchObject({ stage: 'template agreement' })
  })

  test('is refused where it is not the next, or somebody else was faster', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const on = await today(db)
    const page = { db, viewer, params: { cycleId: cycle.id } }

    const skipped = await noteStage(post(page, { stage: 'adopted', on, version: '1' }))
    expect(refusalOf(skipped).refusal.problems.form).toContain('no stage is left out')
    await noteStage(post(page, { stage: 'template agreement', on, version: '1' }))
    const stale = await noteStage(post(page, { stage: 'collection', on, version: '1' }))
    expect(refusalOf(stale).refusal.problems.form).toContain('Somebody else has changed this')
    expect(await findCycle(db, cycle.id)).toMatchObject({ stage: 'template agreement' })
  })
})

describe('the plan of a cycle', () => {
  test('is kept while it is only planned, in order', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const { cycleId } = await openCycle(db, viewer, CycleDraft.parse(await typed(db)))
    const page = { db, viewer, params: { cycleId } }
    const plan = Object.fromEntries(
      stages.map((stage, index) => [stage.replaceAll(' ', '-'), `2030-0${index + 1}-01`]),
    )

    const wrong = { ...plan, adopted: '2030-01-05', version: '1' }
    expect(refusalOf(await keepPlan(post(page, wrong))).refusal.problems.form).toBe(
      'The stages come in order: move adopted later',
    )
    const empty = { ...plan, adopted: '', version: '1' }
    expect(refusalOf(await keepPlan(post(page, empty))).refusal.problems.adopted).toBeDefined()
    await keepPlan(post(page, { ...plan, version: '1' }))

    const { slips } = await board(get(page))
    expect(slips.map(({ plannedOn }) => plannedOn)).toEqual(Object.values(plan))
  })
})

describe('the status board', () => {
  test('tells who is how far, marks what is overdue, and gives just that away as a file', async ({
    db,
  }) => {
    const viewer = await given.account(db, 'reader')
    const cycle = await given.cycle(db)
    await db
      .insertInto('cycleTask')
      .values([
        { cycleId: cycle.id, pillar: 'WBBSi', partner: 'XK', ...late },
        { cycleId: cycle.id, pillar: 'WBCTi', partner: 'AL', ...late, state: 'finalised' },
      ])
      .execute()
    const page = { db, viewer, params: { cycleId: cycle.id } }

    const shown = await board(get(page))
    expect(shown.rows.map(({ name }) => name)).toEqual(['Albania', 'Kosovo*'])
    expect(shown.rows[1]?.cells.WBBSi).toMatchObject({ state: 'open', overdue: true })
    expect(shown.late).toHaveLength(1)

    const all = await (await csv(get(page))).text()
    expect(all.split('\r\n').slice(0, 3)).toEqual([
      'Who,As,Counter-terrorism,Serious crime,Border security',
      'Albania,Partner,Finalised,Not asked,Not asked',
      'Kosovo*,Partner,Not asked,Not asked,"Asked, overdue, due 30 June 2025"',
    ])
    expect(all.match(/UNSCR/g)).toHaveLength(1)
    const member = await given.organisation(db)
    await db
      .insertInto('cycleTask')
      .values([
        { cycleId: cycle.id, pillar: 'WBBSi', partner: 'AL', ...late },
        { cycleId: cycle.id, pillar: 'WBCTi', organisationId: member.id, ...late },
      ])
      .execute()
    const some = await (await csv(get({ ...page, search: 'state=finalised' }))).text()
    // What the filter leaves out was asked all the same, and the file does not say otherwise.
    expect(some).toContain('Albania,Partner,Finalised,Not asked,Not in this view')
    expect(some).not.toContain(member.name)
    expect(some).not.toContain('Kosovo')
    expect(some).not.toContain('UNSCR')
  })

  test('of a cycle that does not exist is not there', async ({ db }) => {
    const viewer = await given.account(db, 'reader')
    for (const cycleId of [crypto.randomUUID(), 'x']) {
      await expect(board(get({ db, viewer, params: { cycleId } }))).rejects.toMatchObject({
        status: 404,
      })
    }
  })
})

test('the list of cycles counts what is overdue', async ({ db }) => {
  const viewer = await given.account(db, 'reader')
  const cycle = await given.cycle(db)
  await db
    .insertInto('cycleTask')
    .values({ cycleId: cycle.id, pillar: 'WBBSi', partner: 'RS', ...late })
    .execute()

  const { lines, runs } = await list(get({ db, viewer }))

  expect(lines.find(({ id }) => id === cycle.id)).toMatchObject({
    ...{ asked: 1, finalised: 0, overdue: 1, stage: 'planned' },
  })
  expect(runs).toBe(false)
})

const late = { dueOn: Day.parse('2025-06-30'), state: 'open' } as const

async function typed(db: Database) {
  const { id } = await db
    .insertInto('treeVersion')
    .values({ label: `Tree ${crypto.randomUUID()}`, note: '', inForceOn: await today(db) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    kind: 'response',
    label: `Response mapping ${crypto.randomUUID()}`,
    startsOn: '2030-01-01',
    endsOn: '2030-12-31',
    treeVersionId: id,
    methodVersion: '1',
    opensOn: '2030-01-01',
    dueOn: '2030-06-30',
  }
}

type Refused = { refusal: { problems: Record<string, string>; typed: Record<string, unknown> } }

function refusalOf(answer: unknown): Refused & { status: number | undefined } {
  const { data, init } = answer as { data: Refused; init: { status?: number } | null }
  return { ...data, status: init?.status }
}

function redirectOf(answer: unknown): string {
  return (answer as Response).headers.get('Location') ?? ''
}
