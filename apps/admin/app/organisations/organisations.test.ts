import { given, test } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { get, post } from '#app/testing/requests.ts'
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
