import { LinkDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { MoveRefused, StaleVersion } from '../audit/index.ts'
import { declareLink } from '../responses/index.ts'
import { given } from '../testing/index.ts'
import { mergeRecords, toldUnder } from './index.ts'
import { asked, finder, link, test } from './testing/one-course-twice.ts'

describe('two records that are to be made one', () => {
  test('are never a chain: what was told under the one follows to the other', async ({
    db,
    scene,
  }) => {
    const { kept, other, editor } = scene
    await mergeRecords(db, editor, await asked(db, scene))
    const third = await given.response(db, {
      title: 'Forged documents course',
      activityTypes: ['training'],
    })
    const again = { ...scene, kept: third, other: kept, find: finder(db, editor, third, kept) }

    await mergeRecords(db, editor, await asked(db, again))

    expect((await toldUnder(db, other))?.id).toBe(third)
    expect((await toldUnder(db, kept))?.id).toBe(third)
    // Not even a slip of a program can make one.
    const slip = db
      .updateTable('response')
      .where('id', '=', other)
      .set({ mergedIntoId: kept })
      .execute()
    await expect(slip).rejects.toThrow(/told under one that is not merged/)
    await expect(link(db, await given.need(db), other)).rejects.toThrow(/takes no links/)
    const draft = LinkDraft.parse({ responseId: other, strength: 'full', rationale: '' })
    const late = declareLink(db, editor, (await given.need(db)).id, draft)
    await expect(late).rejects.toThrow(MoveRefused)
    await expect(late).rejects.toThrow(/Its page leads there/)
  })

  test('are refused with a sentence, or told that one has changed', async ({ db, scene }) => {
    const { kept, other, editor } = scene
    const request = await asked(db, scene)
    const stale = { ...request, kept: { id: kept, version: 99 } }
    await expect(mergeRecords(db, editor, stale)).rejects.toThrow(StaleVersion)
    const untold = { ...request, take: ['summary' as const] }
    await expect(mergeRecords(db, editor, untold)).rejects.toThrow(MoveRefused)
    await db
      .insertInto('responseKinship')
      .values({ responseId: other, kind: 'parent', otherId: kept })
      .execute()

    await expect(mergeRecords(db, editor, request)).rejects.toThrow(/is recorded as a part of/)
    expect(await toldUnder(db, other)).toBeUndefined()
  })
})
