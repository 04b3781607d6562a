import { auditEntriesOf } from '@iisg/db/audit'
import { enterOrganisation, findInstitution } from '@iisg/db/organisations'
import { given, type TestDatabase, test } from '@iisg/db/testing'
import type { Partner } from '@iisg/domain/partners'
import { describe, expect } from 'vitest'
import { get, post } from '#app/testing/requests.ts'
import { action as tell, loader as telling } from './capacity.tsx'
import { action, loader as form } from './new-organisation.tsx'
import { loader } from './organisations.tsx'

const fields = {
  name: 'Border Police Academy',
  acronym: '',
  type: '10',
  partner: 'AL',
  iatiRef: '',
}

describe('an organisation', () => {
  test('is entered by whoever records responses, once', async ({ db }) => {
    const member = await given.organisation(db)
    const page = { db, viewer: await given.contributor(db, member.id) }

    expect(await action(post(page, fields))).toMatchObject({ status: 302 })
    expect(await action(post(page, { ...fields, name: 'BORDER POLICE ACADEMY' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { name: 'It is known already, as Border Police Academy' } },
    })

    const { organisations } = await loader(get(page))
    expect(organisations).toContainEqual(
      expect.objectContaining({ name: 'Border Police Academy', partner: 'AL', acronym: null }),
    )
  })

  test('needs a name, and a type that there is', async ({ db }) => {
    const page = { db, viewer: await given.account(db, 'editor') }

    expect(await action(post(page, { ...fields, name: ' ', type: '99' }))).toMatchObject({
      init: { status: 422 },
      data: {
        problems: {
          name: 'Enter the name of the organisation',
          type: 'Choose a type, or leave it open',
        },
      },
    })
  })

  test('is not entered by readers', async ({ db }) => {
    const page = { db, viewer: await given.account(db, 'reader') }

    expect(await loader(get(page))).toMatchObject({ mayEnter: false })
    expect(() => form(get(page))).toThrow(expect.objectContaining({ status: 403 }))
    await expect(action(post(page, fields))).rejects.toMatchObject({ status: 403 })
  })
})

describe('what an institution can take on', () => {
  test('is told by a coordinator of its partner, and shown to everybody', async ({ db }) => {
    const id = await institutionOf(db, 'AL')
    const viewer = await given.coordinator(db, 'AL', 'WBCTi')
    const page = { db, viewer, params: { organisationId: id } }

    const { version } = await telling(get(page))
    const fields = { version: String(version), eventsPerMonth: '3' }
    expect(await tell(post(page, fields))).toMatchObject({ status: 302 })

    const reader = await given.account(db, 'reader')
    const { organisations, mayTellFor } = await loader(get({ db, viewer: reader }))
    expect(organisations).toContainEqual(expect.objectContaining({ id, eventsPerMonth: 3 }))
    expect(mayTellFor).toEqual([])
    expect(await auditEntriesOf(db, 'organisation', id)).toMatchObject([
      { event: { type: 'organisation.capacity told', eventsPerMonth: 3, before: null } },
      { event: { type: 'organisation.entered' } },
    ])
  })

  test('is a whole number of events, and what was typed stays', async ({ db }) => {
    const id = await institutionOf(db, 'AL')
    const viewer = await given.account(db, 'editor')
    const fields = { version: '1', eventsPerMonth: 'about three' }

    expect(await tell(post({ db, viewer, params: { organisationId: id } }, fields))).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { eventsPerMonth: expect.stringMatching(/^Enter a whole number/) },
          typed: { eventsPerMonth: 'about three' },
        },
      },
    })
    expect(await findInstitution(db, id)).toMatchObject({ eventsPerMonth: null, version: 1 })
  })

  test('is not overwritten by who had not seen it, and says what is told now', async ({ db }) => {
    const id = await institutionOf(db, 'AL')
    const page = {
      ...{ db, viewer: await given.account(db, 'editor') },
      params: { organisationId: id },
    }
    await tell(post(page, { version: '1', eventsPerMonth: '3' }))

    expect(await tell(post(page, { version: '1', eventsPerMonth: '9' }))).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { form: expect.stringMatching(/it is 3 now/) },
          typed: { version: '2', eventsPerMonth: '9' },
        },
      },
    })
    expect(await findInstitution(db, id)).toMatchObject({ eventsPerMonth: 3 })
  })

  test('is told for no other partner, and of no organisation that is no institution', async ({
    db,
  }) => {
    const fields = { version: '1', eventsPerMonth: '3' }
    const params = { organisationId: await institutionOf(db, 'AL') }
    for (const viewer of [
      await given.coordinator(db, 'RS'),
      await given.contributor(db, (await given.organisation(db)).id),
      await given.account(db, 'auditor'),
    ]) {
      await expect(tell(post({ db, viewer, params }, fields))).rejects.toMatchObject({
        status: 403,
      })
    }
    const viewer = await given.account(db, 'editor')
    const { id } = await given.organisation(db)
    for (const organisationId of [id, crypto.randomUUID(), 'x']) {
      await expect(telling(get({ db, viewer, params: { organisationId } }))).rejects.toMatchObject({
        status: 404,
      })
    }
  })
})

async function institutionOf(db: TestDatabase['db'], partner: Partner) {
  const name = `Authority ${crypto.randomUUID()}`
  const draft = { name, acronym: null, type: '10', partner, iatiRef: null } as const
  const { organisationId } = await enterOrganisation(db, 'operator', draft)
  return organisationId
}
