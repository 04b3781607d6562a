import type { Database } from '@iisg/db'
import { declareLink } from '@iisg/db/responses'
import { given, test } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { Need } from '@iisg/domain/needs'
import { LinkDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { type Fields, get, post } from '#app/testing/requests.ts'
import { action, loader } from './check.tsx'
import type { Outcome } from './outcome.ts'

const forAlbania = ({ cycleId }: Pick<Need, 'cycleId'>) =>
  `pillar=WBBSi&partners%5B%5D=AL&cycle=${cycleId}`

const plan: Fields = {
  step: 'check',
  reporter: 'secretariat',
  title: 'Document examination at the crossings',
  summary: '',
  kind: 'support project',
  'activityTypes[]': ['training'],
  plannedStart: '2025-07-01',
  plannedEnd: '2026-06-30',
  budgetAmount: '',
  budgetCurrency: 'EUR',
  budgetStatus: 'indicative',
}

describe('a planned response', () => {
  test('is asked for whom it is first, and then for its needs of them', async ({ db }) => {
    const { editor, need } = await aNeedReported(db)
    await given.need(db, { cycleId: need.cycleId, partners: ['MK'], title: 'Not theirs' })

    expect(await loader(get({ db, viewer: editor }))).toMatchObject({ step: 'whom', tried: false })
    expect(await loader(get({ db, viewer: editor, search: 'pillar=WBBSi' }))).toMatchObject({
      step: 'whom',
      tried: true,
    })
    const page = await loader(get({ db, viewer: editor, search: forAlbania(need) }))
    expect(page).toMatchObject({ step: 'plan', needs: [{ code: need.code, answers: [] }] })
  })

  test('shows what it would gain while planned and once it runs, and keeps nothing', async ({
    db,
  }) => {
    const { editor, need } = await aNeedReported(db)
    const before = await countsIn(db)

    const { outcome } = await checked(db, editor, need, { ...plan, [`meets-${need.id}`]: 'full' })

    expect(outcome?.gains).toMatchObject([
      {
        partner: 'AL',
        before: { status: 'open', coverage: 0 },
        planned: { status: 'open', coverage: expect.closeTo(0.1, 9) },
        running: { status: 'thin', coverage: 0.5 },
      },
    ])
    expect(await countsIn(db)).toEqual(before)
  })

  test('names the effort that it would double, and says that something hidden is there', async ({
    db,
  }) => {
    const { editor, need, responseId, typed } = await aPlanThatDoubles(db)

    const { outcome } = await checked(db, editor, need, typed)
    expect(outcome).toMatchObject({
      collisions: [{ id: responseId, class: 'duplicate effort' }],
      hidden: 0,
    })

    await db.updateTable('response').set({ tier: 'secretariat' }).execute()
    const albania = await given.coordinator(db, 'AL')
    const theirs = await checked(db, albania, need, { ...typed, reporter: 'AL' })
    expect(theirs.outcome).toMatchObject({ collisions: [], hidden: 1 })
    expect(JSON.stringify(theirs)).not.toContain('Examination of documents at crossings')
  })

  test('is scored by the needs that whoever asks may know, whatever else is linked', async ({
    db,
  }) => {
    const { editor, need, link, typed } = await aPlanThatDoubles(db)
    const member = await given.contributor(db, (await given.organisation(db)).id)
    const scoreFor = async (actor: Actor) => {
      const reporter = actor === editor ? {} : { reporter: organisationOf(actor) }
      const { outcome } = await checked(db, actor, need, { ...typed, ...reporter })
      return outcome?.collisions[0]?.score
    }
    const before = await scoreFor(member)

    const { id: hidden } = await given.need(db, { cycleId: need.cycleId, approved: false })
    await declareLink(db, editor, hidden, link)

    expect(before).toBeGreaterThan(0.75)
    expect(await scoreFor(member)).toBe(before)
    expect(await scoreFor(editor)).toBeLessThan(before ?? 0)
  })

  test('adds to the load of an institution in its month, whatever pillar the others are of', async ({
    db,
  }) => {
    const { editor, need } = await aNeedReported(db)
    const { id } = await anInstitution(db, 2)
    const asks = { partners: ['AL'], institutions: [id], plannedEnd: '2026-05-20' }
    await given.response(db, { ...asks, pillars: ['WBCSCi'], plannedStart: '2026-05-19' })
    await given.response(db, { ...asks, pillars: ['WBCTi'], plannedStart: '2026-05-20' })
    await given.response(db, { ...asks, pillars: ['WBCTi'], plannedStart: '2026-01-01' })

    const days = { plannedStart: '2026-05-04', plannedEnd: '2026-05-06' }
    const typed = { ...plan, ...days, 'institutions[]': [id] }
    const { outcome } = await checked(db, editor, need, typed)

    expect(outcome).toMatchObject({
      isEvent: true,
      loads: [{ capacity: 2, months: [{ month: '2026-05', before: 2, after: 3, level: 'amber' }] }],
    })
  })

  test('counts an event that whoever asks may not know, and does not name it', async ({ db }) => {
    const { need } = await aNeedReported(db)
    const { id } = await anInstitution(db, 1)
    const days = { plannedStart: '2026-05-04', plannedEnd: '2026-05-06' }
    await given.response(db, { ...days, institutions: [id], title: 'A course in secret' })
    await db.updateTable('response').set({ tier: 'secretariat' }).execute()
    const albania = await given.coordinator(db, 'AL')

    const typed = { ...plan, ...days, reporter: 'AL', 'institutions[]': [id] }
    const { outcome } = await checked(db, albania, need, typed)

    expect(outcome?.loads).toMatchObject([
      { months: [{ before: 1, after: 2, level: 'red', hidden: 1 }] },
    ])
    expect(JSON.stringify(outcome)).not.toContain('A course in secret')
  })

  test('is refused with a sentence, and what was typed stays', async ({ db }) => {
    const { editor, need } = await aNeedReported(db)

    const typed = { ...plan, title: '', plannedStart: '2026-07-01', plannedEnd: '2026-06-30' }
    const answer = await action(
      post(
        { db, viewer: editor, search: forAlbania(need) },
        { ...typed, [`meets-${need.id}`]: 'most' },
      ),
    )

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: {
            title: 'Give the response a title',
            plannedEnd: 'The last day must not come before the first',
          },
          typed: { plannedStart: '2026-07-01', [`meets-${need.id}`]: 'most' },
        },
      },
    })
  })

  test('becomes a draft with its links only when that is asked for', async ({ db }) => {
    const { editor, need } = await aNeedReported(db)
    const typed = { ...plan, step: 'record', [`meets-${need.id}`]: 'partial' }

    expect(
      await action(post({ db, viewer: editor, search: forAlbania(need) }, typed)),
    ).toMatchObject({
      status: 302,
    })

    const kept = await db
      .selectFrom('response')
      .innerJoin('supportLink', 'supportLink.responseId', 'response.id')
      .where('response.title', '=', String(plan.title))
      .select(['response.state', 'response.status', 'supportLink.strength', 'supportLink.needId'])
      .execute()
    expect(kept).toEqual([
      { state: 'draft', status: 'pipeline', strength: 'partial', needId: need.id },
    ])
  })

  test('is for those who record, and for whom they record', async ({ db }) => {
    const { need } = await aNeedReported(db)
    const reader = await given.account(db, 'reader')
    await expect(loader(get({ db, viewer: reader }))).rejects.toMatchObject({ status: 403 })

    const albania = await given.coordinator(db, 'AL')
    const answer = await action(
      post({ db, viewer: albania, search: forAlbania(need) }, { ...plan, reporter: 'MK' }),
    )
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems: { reporter: expect.any(String) } } },
    })
  })
})

async function checked(db: Database, viewer: Actor, need: Need, typed: Fields) {
  const answer = await action(post({ db, viewer, search: forAlbania(need) }, typed))
  return (answer as { data: { outcome: Outcome | undefined } }).data // It redirects only to record.
}

/** What is typed for a need that a training of the same kind is linked to already. */
async function aPlanThatDoubles(db: Database) {
  const { editor, need } = await aNeedReported(db)
  const responseId = await given.response(db, {
    title: 'Examination of documents at crossings',
    partners: ['AL'],
    activityTypes: ['training'],
    plannedStart: '2025-07-01',
    plannedEnd: '2026-06-30',
  })
  const link = LinkDraft.parse({ responseId, strength: 'full', rationale: '' })
  await declareLink(db, editor, need.id, link)
  return { editor, need, responseId, link, typed: { ...plan, [`meets-${need.id}`]: 'full' } }
}

async function aNeedReported(db: Database): Promise<{ editor: Actor; need: Need }> {
  const editor = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id })
  await given.finalisedTasks(db, cycle, 'AL')
  return { editor, need }
}

async function anInstitution(db: Database, eventsPerMonth: number) {
  const institution = await given.organisation(db)
  await db
    .updateTable('organisation')
    .set({ partner: 'AL', eventsPerMonth })
    .where('id', '=', institution.id)
    .execute()
  return institution
}

async function countsIn(db: Database) {
  const count = async (table: 'response' | 'supportLink' | 'auditEntry') => {
    const { n } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return n
  }
  return [await count('response'), await count('supportLink'), await count('auditEntry')]
}

function organisationOf({ grants }: Actor): string {
  const grant = grants.find((each) => 'organisationId' in each)
  return grant && 'organisationId' in grant ? grant.organisationId : ''
}
