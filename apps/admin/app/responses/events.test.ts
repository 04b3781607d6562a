import { given, type TestDatabase, test } from '@iisg/db/testing'
import type { Partner } from '@iisg/domain/partners'
import { ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { loader as calendar } from '#app/profiles/partner.tsx'
import { type Fields, get, post } from '#app/testing/requests.ts'
import { action, loader } from './events.tsx'

type Db = TestDatabase['db']

const form = { reporter: 'secretariat', 'pillars[]': ['WBBSi'], step: 'save' }

describe('an event in a line', () => {
  test('names the institutions of its fifth column, and counts in their calendar', async ({
    db,
  }) => {
    const viewer = await given.account(db, 'editor')
    const police = await anInstitution(db, 'AL')
    const lines = `2031-04-19; Visit; Brdo; Albania; ${police.name}`

    const id = await recordedBy(action(post({ db, viewer }, { ...form, lines })))

    expect(await institutionsNamedIn(db, id)).toEqual([police.id])
    const cycle = await given.cycle(db)
    const search = `cycle=${cycle.id}&from=2031-01`
    const page = { db, viewer, search, params: { partner: 'albania' } }
    expect((await calendar(get(page))).load.events).toMatchObject([{ id, title: 'Visit' }])
  })

  test('takes the ticked institutions of the partners that it serves, and of no others', async ({
    db,
  }) => {
    const viewer = await given.account(db, 'editor')
    const [police, serbian] = [await anInstitution(db, 'AL'), await anInstitution(db, 'RS')]
    const offered = (await loader(get({ db, viewer }))).institutions.map(({ id }) => id)
    expect(offered).toEqual(expect.arrayContaining([police.id, serbian.id]))

    const ticked = { 'institutions[]': [police.id, serbian.id] }
    const lines = '2031-05-19; To Tirana; ; AL\n2031-05-20; To both; ; AL, RS'
    const answer = await action(post({ db, viewer }, { ...form, ...ticked, lines }))

    const [one, both] = savedIn(answer)
    expect(await institutionsNamedIn(db, one)).toEqual([police.id])
    expect((await institutionsNamedIn(db, both)).sort()).toEqual([police.id, serbian.id].sort())
  })

  test('is not recorded with an institution that no line serves, or that is none', async ({
    db,
  }) => {
    const viewer = await given.account(db, 'editor')
    const [serbian, provider] = [await anInstitution(db, 'RS'), await given.organisation(db)]
    const lines = '2031-06-19; Visit; ; AL'
    const refused = (ids: string[]) =>
      action(post({ db, viewer }, { ...form, lines, 'institutions[]': ids } satisfies Fields))

    expect(await refused([serbian.id])).toMatchObject({
      init: { status: 422 },
      data: {
        saved: [],
        refusal: {
          problems: {
            institutions: `“${serbian.name}” belongs to Serbia, which no line serves: untick it, or name Serbia in a line`,
          },
          typed: { lines, institutions: [serbian.id] },
        },
      },
    })
    for (const id of [provider.id, 'nonsense']) {
      expect(await refused([id])).toMatchObject({
        data: {
          saved: [],
          refusal: { problems: { institutions: 'Choose among the institutions that are listed' } },
        },
      })
    }
  })

  test('stays in the form where its institution is wrong, with a sentence', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const serbian = await anInstitution(db, 'RS')
    const lines = `2031-07-19; Visit; Brdo; Albania; ${serbian.name}`

    expect(await action(post({ db, viewer }, { ...form, lines }))).toMatchObject({
      init: { status: 422 },
      data: {
        saved: [],
        lines: [
          {
            problems: [`“${serbian.name}” belongs to Serbia, which the event does not serve`],
          },
        ],
        refusal: { typed: { lines } },
      },
    })
  })
})

async function anInstitution(db: Db, partner: Partner) {
  const institution = await given.organisation(db, `Authority ${crypto.randomUUID()}`)
  await db.updateTable('organisation').set({ partner }).where('id', '=', institution.id).execute()
  return institution
}

type Answer = Awaited<ReturnType<typeof action>>

function savedIn(answer: Answer): ResponseId[] {
  return answer.data.saved.map(({ id }) => ResponseId.parse(id))
}

async function recordedBy(answer: Promise<Answer>): Promise<ResponseId> {
  const [id] = savedIn(await answer)
  return ResponseId.parse(id)
}

async function institutionsNamedIn(db: Db, id: ResponseId | undefined) {
  const rows = await db
    .selectFrom('responseInstitution')
    .where('responseId', '=', ResponseId.parse(id))
    .select('organisationId')
    .execute()
  return rows.map(({ organisationId }) => organisationId)
}
