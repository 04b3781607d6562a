import type { Database } from '@iisg/db'
import { findTree, listTrees, objectivesOf } from '@iisg/db/pillars'
import { given, test } from '@iisg/db/testing'
import type { TreeVersionId } from '@iisg/domain/pillars'
import { describe, expect } from 'vitest'
import { get, post } from '#app/testing/requests.ts'
import { action as copy } from './copy.tsx'
import { loader as crosswalk } from './crosswalk.tsx'
import { loader as csv } from './crosswalk-csv.ts'
import { action as editMeasure } from './edit-measure.tsx'
import { action as editObjective, loader as objectivePage } from './edit-objective.tsx'
import { action as force } from './force.tsx'
import { action as addMeasure } from './new-measure.tsx'
import { action as addObjective } from './new-objective.tsx'

describe('a draft of a tree', () => {
  test('begins as a copy in which everything is the same', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const { treeVersionId: before } = await given.cycle(db)

    const id = await aDraft(db, viewer, before)

    const shown = await crosswalk(get({ db, viewer, params: { treeId: id } }))
    expect(shown.lines.map(({ relation, to }) => [relation, to?.code])).toEqual([['same', 'BS1-P']])
  })

  test('is renamed, split, reordered and added to, and the old cycle keeps its words', async ({
    db,
  }) => {
    const viewer = await given.account(db, 'editor')
    const need = await given.need(db)
    const { treeVersionId: before } = await cycleOf(db, need.cycleId)
    const id = await aDraft(db, viewer, before)
    const at = { db, viewer, params: { treeId: id } }
    const [objective] = await objectivesOf(db, id)
    const measure = objective?.measures[0]
    const [origin] = (await objectivesOf(db, before)).flatMap(({ measures }) => measures)
    if (!objective || !measure || !origin) throw new Error('The tree was not copied')

    const fields = { strand: 'prevent', version: '1', 'originIds[]': [origin.id], step: 'save' }
    await editMeasure(
      post(
        { ...at, params: { treeId: id, measureId: measure.id } },
        { ...fields, code: 'bs1-p1', title: 'Documents on paper' },
      ),
    )
    await addMeasure(
      post(
        { ...at, search: `objective=${objective.id}` },
        { ...fields, version: '2', code: 'BS1-P2', title: 'Documents on a telephone' },
      ),
    )
    await addObjective(
      post(at, { version: '3', pillar: 'WBBSi', code: 'BS2', title: 'Surveillance' }),
    )
    const second = (await objectivesOf(db, id))[1]
    const params = { treeId: id, objectiveId: second?.id ?? '' }
    await editObjective(post({ ...at, params }, { version: '4', step: 'up' }))

    expect((await objectivesOf(db, id)).map(({ code }) => code)).toEqual(['BS2', 'BS1'])
    const { lines } = await crosswalk(get(at))
    expect(lines.map(({ relation, to }) => [relation, to?.title])).toEqual([
      ['split', 'Documents on paper'],
      ['split', 'Documents on a telephone'],
    ])
    expect((await objectivesOf(db, before)).flatMap(({ measures }) => measures)).toEqual([
      expect.objectContaining({ code: 'BS1-P', title: 'Document examination' }),
    ])
    expect(await (await csv(get(at))).text()).toContain('BS1-P,Document examination,Split,BS1-P1')
  })

  test('is put in force once, with measures, and is then no draft any more', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const { treeVersionId: before } = await given.cycle(db)
    const id = await aDraft(db, viewer, before)
    const at = { db, viewer, params: { treeId: id } }

    await force(post(at, { version: '1' }))

    expect(await findTree(db, id)).toMatchObject({ inForce: true })
    expect((await listTrees(db)).filter(({ inForce }) => inForce)).toHaveLength(1)
    await expect(
      addObjective(post(at, { version: '2', pillar: 'WBBSi', code: 'BS9', title: 'Late' })),
    ).rejects.toMatchObject({ status: 404 })
  })

  test('refuses a code that is taken, a measure of another tree, and a second editor', async ({
    db,
  }) => {
    const viewer = await given.account(db, 'editor')
    const { treeVersionId: before } = await given.cycle(db)
    const id = await aDraft(db, viewer, before)
    const at = { db, viewer, params: { treeId: id } }
    const [objective] = await objectivesOf(db, id)
    const stranger = (await objectivesOf(db, (await given.cycle(db)).treeVersionId))[0]?.measures[0]
    const search = `objective=${objective?.id}`
    const measure = { version: '1', strand: 'prevent', code: 'BS1-Z', title: 'New' }
    const problemOf = (answer: unknown) =>
      (answer as { data: { refusal: { problems: Record<string, string> } } }).data.refusal.problems

    const taken = { version: '1', pillar: 'WBBSi', code: 'BS1', title: 'Again' }
    expect(problemOf(await addObjective(post(at, taken)))).toEqual({
      form: 'The code BS1 is taken: give it another',
    })
    const foreign = { ...measure, 'originIds[]': [stranger?.id ?? ''] }
    expect(problemOf(await addMeasure(post({ ...at, search }, foreign))).form).toContain(
      'A measure comes from measures of the version',
    )
    const stale = { ...measure, version: '7' }
    expect(problemOf(await addMeasure(post({ ...at, search }, stale))).form).toContain(
      'Somebody has edited this draft',
    )
    const wrong = { ...measure, code: 'not a code!' }
    expect(problemOf(await addMeasure(post({ ...at, search }, wrong))).code).toContain(
      'Enter a code of capitals and figures',
    )
    expect((await objectivesOf(db, id)).flatMap(({ measures }) => measures)).toHaveLength(1)
  })
})

describe('a tree that a cycle was opened with', () => {
  test('has no page to edit it, and the database refuses it from its owner, too', async ({
    db,
    database,
  }) => {
    const viewer = await given.account(db, 'editor')
    const { treeVersionId: treeId } = await given.cycle(db)
    const [objective] = await objectivesOf(db, treeId)
    const params = { treeId, objectiveId: objective?.id ?? '' }

    await expect(objectivePage(get({ db, viewer, params }))).rejects.toMatchObject({ status: 404 })
    const { ownerDb } = database
    const measure = { strand: 'prevent', code: 'X', title: 'X', position: 9 } as const
    const attempts = [
      () =>
        ownerDb.updateTable('objective').set({ title: 'X' }).where('treeVersionId', '=', treeId),
      () => ownerDb.updateTable('measure').set({ title: 'X' }),
      () => ownerDb.deleteFrom('measure'),
      () =>
        ownerDb
          .insertInto('measure')
          .values({ ...measure, objectiveId: objective?.id ?? neverThere() }),
      () => ownerDb.updateTable('treeVersion').set({ label: 'X' }).where('id', '=', treeId),
    ]
    for (const attempt of attempts) {
      await expect(attempt().execute()).rejects.toThrow('copy it to a draft')
    }
  })

  test('is edited by the Secretariat alone, and read by members', async ({ db }) => {
    const viewer = await given.coordinator(db, 'AL')
    const { treeVersionId } = await given.cycle(db)
    const params = { treeId: treeVersionId }

    await expect(copy(post({ db, viewer, params }, { label: 'Mine' }))).rejects.toMatchObject({
      status: 403,
    })
  })
})

async function aDraft(
  db: Database,
  viewer: Awaited<ReturnType<typeof given.account>>,
  from: TreeVersionId,
): Promise<TreeVersionId> {
  const fields = { label: `Draft ${crypto.randomUUID()}`, note: 'For a test' }
  const answer = await copy(post({ db, viewer, params: { treeId: from } }, fields))
  const address = (answer as Response).headers.get('Location') ?? ''
  const tree = (await listTrees(db)).find(({ id }) => address === `/trees/${id}`)
  return tree?.id ?? neverThere()
}

async function cycleOf(db: Database, id: Awaited<ReturnType<typeof given.need>>['cycleId']) {
  return db
    .selectFrom('mappingCycle')
    .where('id', '=', id)
    .select('treeVersionId')
    .executeTakeFirstOrThrow()
}

function neverThere(): never {
  throw new Error('What the test needs was not kept')
}
