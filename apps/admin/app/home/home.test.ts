import { handInFiles } from '@iisg/db/imports'
import { draftIssue } from '@iisg/db/newsletter'
import { given, test } from '@iisg/db/testing'
import { IssueDraft } from '@iisg/domain/newsletter'
import { describe, expect } from 'vitest'
import { loader as responses } from '#app/responses/responses.tsx'
import { get } from '#app/testing/requests.ts'
import { loader } from './home.tsx'

describe('the home page', () => {
  test('says nothing where nothing waits, not even of a cycle', async ({ db }) => {
    const viewer = await given.account(db, 'editor')

    expect(await loader(get({ db, viewer }))).toEqual({
      cycle: undefined,
      waiting: [],
      mayAct: true,
    })
  })

  test('tells an editor what waits, with the page where it is done', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    await given.need(db, { cycleId: cycle.id, state: 'submitted' })
    const responseId = await given.response(db)
    await db
      .updateTable('responsePillar')
      .set({ confirmed: false })
      .where('responseId', '=', responseId)
      .execute()
    const issue = await draftIssue(db, viewer, IssueDraft.parse({ subject: 'November', intro: '' }))
    const runId = await handInFiles(db, viewer, {
      regional: false,
      files: [{ name: 'broken.xml', bytes: 1, content: () => Promise.resolve(Buffer.from('<')) }],
    })
    await db
      .updateTable('importRun')
      .set({ state: 'failed', problem: 'The file ends too soon' })
      .where('id', '=', runId)
      .execute()

    const { waiting } = await loader(get({ db, viewer }))

    expect(waiting).toMatchObject([
      { href: `/imports/${runId}`, why: 'The file ends too soon' },
      { title: '1 response to verify', href: '/verification' },
      { title: '1 response to confirm', href: '/responses?unconfirmed=yes' },
      { title: '1 need submitted', href: '/needs?state=submitted' },
      { title: 'Issue “November”', href: `/issues/${issue.issueId}` },
    ])
  })

  test('leads to those that wait, and to no others', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const confirmed = await given.response(db)

    const search = 'unconfirmed=yes'
    const { lines } = await responses(get({ db, viewer, search }))

    expect(lines).toHaveLength(1)
    expect(lines.map(({ id }) => id)).not.toContain(confirmed)
  })

  test('gives a reader the figures, and nothing to do', async ({ db }) => {
    const viewer = await given.account(db, 'reader')

    const { cycle, waiting, mayAct } = await loader(get({ db, viewer }))

    expect(mayAct).toBe(false)
    expect(waiting.map(({ href }) => href)).toEqual(['/coverage', '/needs', '/responses'])
    // The one need of the cycle is submitted: only its pillar knows it yet.
    expect(cycle).toMatchObject({ needs: 0 })
  })
})
