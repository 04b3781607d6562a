import type { Database } from '@iisg/db'
import { needInputFor } from '@iisg/db/analysis'
import { decideFinding, listFindings, refreshFindings } from '@iisg/db/findings'
import { declareLink } from '@iisg/db/responses'
import { given, test } from '@iisg/db/testing'
import { FindingDecision } from '@iisg/domain/findings'
import { LinkDraft } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { countedTwiceIn } from './counted-twice.ts'

/** One course for Albania, recorded twice, each of which meets half of a need. */
async function aCourseToldTwice(db: Database) {
  await db
    .updateTable('mappingCycle')
    .set({ startsOn: Day.parse('2020-01-01') })
    .execute()
  const need = await given.need(db, { partners: ['AL'] })
  const { id: organisationId } = await given.organisation(db)
  for (const title of ['Course on forged passports', 'Course on forged passports.']) {
    const responseId = await given.response(db, { title, partners: ['AL'] })
    await db
      .insertInto('responseRole')
      .values({ responseId, organisationId, role: 'funding', position: 1 })
      .execute()
    const draft = LinkDraft.parse({ responseId, strength: 'partial', rationale: '' })
    await declareLink(db, 'operator', need.id, draft)
  }
  await refreshFindings(db)
  return { need, editor: await given.account(db, 'editor') }
}

describe('what a need may count twice', () => {
  test('is told with how it would stand, until somebody has decided', async ({ db }) => {
    const { need, editor } = await aCourseToldTwice(db)
    const input = await needInputFor(db, need)
    const twice = await countedTwiceIn({ db, viewer: editor }, input)

    expect(twice?.responses).toBe(2)
    expect(twice?.standings).toHaveLength(1)
    const [standing] = twice?.standings ?? []
    // Half and half make three quarters of the days; of one of them, half is left: two thirds.
    expect((standing?.atLeast ?? 0) / (standing?.coverage ?? 1)).toBeCloseTo(2 / 3)

    const [finding] = await listFindings(db, editor)
    if (!finding) throw new Error('A finding was expected')
    const decision = { outcome: 'dismissed', reason: 'other place', note: '' }
    await decideFinding(db, editor, finding, FindingDecision.parse(decision))
    expect(await countedTwiceIn({ db, viewer: editor }, input)).toBeUndefined()
  })

  test('is told to those alone who decide findings', async ({ db }) => {
    const { need } = await aCourseToldTwice(db)
    const reader = await given.account(db, 'reader')

    expect(
      await countedTwiceIn({ db, viewer: reader }, await needInputFor(db, need)),
    ).toBeUndefined()
  })
})
