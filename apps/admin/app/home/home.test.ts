import { handInFiles } from '@iisg/db/imports'
import { draftIssue } from '@iisg/db/newsletter'
import { given, test } from '@iisg/db/testing'
import { IssueDraft } from '@iisg/domain/newsletter'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { loader as responses } from '#app/responses/responses.tsx'
import { get } from '#app/testing/requests.ts'
import { loader } from './home.tsx'
import { sayAsked } from './say-asked.ts'
import { sayDue } from './say-due.ts'

describe('the home page', () => {
  test('says nothing where nothing waits, not even of a cycle', async ({ db }) => {
    const viewer = await given.account(db, 'editor')

    expect(await loader(get({ db, viewer }))).toMatchObject({
      cycle: undefined,
      waiting: [],
      mayAct: true,
      stages: [],
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

    const { cycle, waiting, mayAct, stages } = await loader(get({ db, viewer }))

    expect({ mayAct, waiting }).toEqual({ mayAct: false, waiting: [] })
    expect(stages).toMatchObject([{ stage: 'template agreement', plannedOn: null }])
    // The one need of the cycle is submitted: only its pillar knows it yet.
    expect(cycle).toMatchObject({ needs: 0 })
  })
})

describe('how much is asked', () => {
  test('is said in a sentence, also where it is nothing', () => {
    const of = (...minutes: number[]) => minutes.map((each) => ({ minutes: each }))

    expect(sayAsked({ tasks: [], handedIn: 0, waiting: [] })).toMatch(/^Nothing is asked of you/)
    expect(sayAsked({ tasks: of(30), handedIn: 1, waiting: of(15, 20) })).toBe(
      '1 task and 2 things that wait, about 65 minutes together. Each can be done in parts: what you save stays. 1 task handed in, with the Secretariat.',
    )
    // What a task asks for is counted with it.
    const within = [{ minutes: 90, ofTask: true }]
    expect(sayAsked({ tasks: of(95), handedIn: 0, waiting: within })).toMatch(
      /^1 task, about 95 minutes together/,
    )
    expect(sayAsked({ tasks: [], handedIn: 0, waiting: of(400) })).toBe(
      '1 thing that waits, about 7 hours together.',
    )
  })

  test('is said with how far the day is', () => {
    const today = day('2026-12-01')

    expect(sayDue(day('2026-12-03'), today)).toBe('Due on 3 December 2026, in 2 days')
    expect(sayDue(today, today)).toBe('It is due today')
    expect(sayDue(day('2026-11-30'), today)).toBe('It was due on 30 November 2026, 1 day ago')
  })
})

const day = (text: string) => Day.parse(text)
