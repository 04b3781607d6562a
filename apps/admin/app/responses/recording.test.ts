import { auditEntriesOf } from '@iisg/db/audit'
import { findResponse } from '@iisg/db/responses'
import { test as base, given } from '@iisg/db/testing'
import { ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { type Fields, get, type Page, post } from '#app/testing/requests.ts'
import { action, loader } from './new-response.tsx'

/** An editor about to record a course that a donor pays for. */
const test = base.extend<{ page: Page; course: Fields }>({
  page: async ({ db }, use) => {
    await use({ db, viewer: await given.account(db, 'editor') })
  },
  course: async ({ db }, use) => {
    await use({
      version: '1',
      title: 'Course on forged documents',
      kind: 'support project',
      summary: 'Five weeks at two crossings',
      status: 'implementation',
      plannedStart: '2025-01-01',
      plannedEnd: '2025-12-31',
      actualStart: '',
      actualEnd: '',
      'partners[]': ['AL', 'XK'],
      'pillars[]': ['WBBSi'],
      fundersSearch: '',
      implementersSearch: '',
      budgetAmount: '1250.75',
      budgetCurrency: 'EUR',
      budgetStatus: 'committed',
      step: 'submit',
      'activityTypes[]': ['training'],
      'implementers[]': (await given.organisation(db)).id,
    })
  },
})

describe('recording a response', () => {
  test('keeps all that was told, and who told it', async ({ page, course, db }) => {
    const donor = await given.organisation(db, 'Norwegian Directorate')

    const answer = await action(post(page, { ...course, 'funders[]': donor.id }))

    const id = ResponseId.parse(leadsTo(answer).split('/').at(-1))
    expect(await findResponse(db, id)).toMatchObject({
      title: 'Course on forged documents',
      partners: [{ partner: 'AL' }, { partner: 'XK' }],
      pillars: [{ pillar: 'WBBSi', confirmed: true }],
      roles: [{ role: 'funding', organisation: { id: donor.id } }, { role: 'implementing' }],
      budgets: [{ amount: '1250.75', currency: 'EUR', status: 'committed' }],
      state: 'submitted',
      tier: 'members',
    })
    const by = page.viewer === 'public' ? '' : page.viewer.name
    expect(await auditEntriesOf(db, 'response', id)).toMatchObject([
      { by, event: { type: 'response.recorded' } },
    ])
  })

  test('is refused with every problem at its field, and keeps what was typed', async ({
    page,
    course,
  }) => {
    const { 'pillars[]': _pillars, 'partners[]': _partners, ...rest } = course
    const answer = await action(post(page, { ...rest, title: ' ', budgetAmount: 'much' }))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: {
            title: 'Give the response a title',
            pillars: 'Choose at least one pillar',
            budgetAmount: 'Enter an amount, such as 1250000 or 1250.75, or leave it empty',
          },
          typed: { summary: 'Five weeks at two crossings', budgetAmount: 'much' },
        },
      },
    })
  })

  test('asks whom it serves, and for days in their order', async ({ page, course }) => {
    const { 'partners[]': _partners, ...rest } = course
    const answer = await action(post(page, { ...rest, plannedEnd: '2024-12-31' }))

    expect(answer).toMatchObject({
      data: {
        refusal: {
          problems: {
            partners: 'Choose the partners it serves, or say that it is regional',
            plannedEnd: 'The last day must not come before the first',
          },
        },
      },
    })
  })

  test('is for editors', async ({ db, course }) => {
    const page = { db, viewer: await given.account(db, 'reader') }

    await expect(action(post(page, course))).rejects.toMatchObject({ status: 403 })
    await expect(loader(get(page))).rejects.toMatchObject({ status: 403 })
  })
})

describe('choosing an organisation', () => {
  test('by its name adds it to the list, and judges nothing else yet', async ({
    page,
    course,
    db,
  }) => {
    const first = await given.organisation(db, 'First Donor')
    const second = await given.organisation(db, 'Second Donor')
    const looking = { ...course, title: '', 'funders[]': first.id, step: 'look' }

    const answer = await action(post(page, { ...looking, fundersSearch: 'second donor' }))

    expect(answer).toMatchObject({
      init: { status: 200 },
      data: {
        refusal: {
          problems: {},
          typed: { funders: [first.id, second.id], fundersSearch: '', title: '' },
        },
      },
    })
  })

  test('by a part of its name offers those that may be meant', async ({ page, course, db }) => {
    const north = await given.organisation(db, 'Customs Administration North')
    const south = await given.organisation(db, 'Customs Administration South')

    const looking = { ...course, implementersSearch: 'customs', step: 'look' }
    const answer = await action(post(page, looking))

    expect(answer).toMatchObject({
      data: {
        perhaps: { implementers: [north.id, south.id], funders: [] },
        refusal: {
          problems: { implementersSearch: 'Tick the one that you mean' },
        },
      },
    })
  })

  test('that was offered is enough: what was looked for need not be emptied', async ({
    page,
    course,
    db,
  }) => {
    const east = await given.organisation(db, 'Police Academy East')
    const west = await given.organisation(db, 'Police Academy West')
    const looking = { ...course, title: 'Radios for harbours', fundersSearch: 'police academy' }

    // Whom the editor has ticked before may be another than is looked for now.
    const ticked = { ...looking, 'funders[]': east.id }
    expect(await action(post(page, ticked))).toMatchObject({
      init: { status: 422 },
      data: { perhaps: { funders: [east.id, west.id] } },
    })

    const answer = await action(post(page, { ...ticked, fundersShown: 'police academy' }))
    const id = ResponseId.parse(leadsTo(answer).split('/').at(-1))
    expect((await findResponse(db, id))?.roles).toMatchObject([
      { organisation: { id: east.id } },
      { role: 'implementing' },
    ])
  })

  test('that nobody knows is refused, and names the partner as it is designated', async ({
    page,
    course,
  }) => {
    const answer = await action(post(page, { ...course, fundersSearch: 'Circus of Kosovo' }))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { fundersSearch: 'No organisation is called “Circus of Kosovo*”' },
        },
      },
    })
  })

  test('is not looked for by more than a name has', async ({ page, course }) => {
    const endless = 'a '.repeat(5000).trim()

    const answer = await action(post(page, { ...course, fundersSearch: endless }))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { fundersSearch: expect.stringContaining('a part of the name is enough') },
          typed: { title: course.title, fundersSearch: endless },
        },
      },
    })
  })

  test('need not be found first: saving adds the one that is named', async ({
    page,
    course,
    db,
  }) => {
    const donor = await given.organisation(db, 'Only Donor (OD)')

    const answer = await action(
      post(page, { ...course, title: 'Law on weapons', fundersSearch: 'only donor' }),
    )

    const id = ResponseId.parse(leadsTo(answer).split('/').at(-1))
    expect((await findResponse(db, id))?.roles).toMatchObject([
      { organisation: { id: donor.id } },
      { role: 'implementing' },
    ])
  })
})

/** Where an answer sends the browser; nothing where it does not. */
function leadsTo(answer: unknown): string {
  return answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''
}
