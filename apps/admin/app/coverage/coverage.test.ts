import { given, test } from '@iisg/db/testing'
import { footnote } from '@iisg/domain/partners'
import { describe, expect } from 'vitest'
import { action as link } from '#app/links/new-link.tsx'
import { get, post } from '#app/testing/requests.ts'
import { loader } from './coverage.tsx'
import { loader as csv } from './coverage-csv.ts'

describe('the coverage of a cycle', () => {
  test('is summed up over what the filters leave', async ({ db }) => {
    const { page, cycle } = await aMatrix(db)

    const all = await loader(get(page))
    expect(all.matrix.total).toMatchObject({
      judged: 2,
      byStatus: { open: 1, thin: 1, covered: 0 },
    })

    const low = await loader(get({ ...page, search: `cycle=${cycle.id}&priority=high` }))
    expect(low.matrix.rows).toHaveLength(1)
    expect(low.matrix.total).toMatchObject({
      judged: 1,
      byStatus: { open: 1, thin: 0, covered: 0 },
    })
    expect(low.matrix.byPartner.AL.value).toBe(100)
  })

  test('is grouped as asked, with the same sums', async ({ db }) => {
    const { page, cycle } = await aMatrix(db)

    const all = await loader(get(page))
    const byStrand = await loader(get({ ...page, search: `cycle=${cycle.id}&by=strand` }))

    expect(all.groupedBy).toBe('objective')
    expect(byStrand.groupedBy).toBe('strand')
    expect(byStrand.matrix.total).toEqual(all.matrix.total)
  })

  test('leaves the same as a file, with one footnote and no formula', async ({ db }) => {
    const { page, cycle } = await aMatrix(db)

    const file = await csv(get({ ...page, search: `cycle=${cycle.id}&priority=high` }))
    const lines = (await file.text()).split('\r\n')

    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(lines[0]).toContain('Kosovo*: standing')
    expect(lines).toHaveLength(10)
    expect(lines[1]).toContain(",'=cmd|' /C calc'!A0,")
    expect(lines[1]).toContain('Open,0%,75.0')
    expect(lines.filter((line) => line.includes('UNSCR 1244'))).toEqual([`"${footnote}"`])
  })

  test('opens with the newest cycle, and knows no other than there are', async ({ db }) => {
    const { page } = await aMatrix(db)

    const unknown = loader(get({ ...page, search: `cycle=${crypto.randomUUID()}` }))

    await expect(unknown).rejects.toMatchObject({ status: 404 })
    await expect(loader(get({ ...page, viewer: 'public' }))).rejects.toMatchObject({ status: 403 })
  })
})

/** Two needs of Albania, which has reported: half of one is met, nothing of the other. */
async function aMatrix(db: Parameters<typeof given.cycle>[0]) {
  const viewer = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const partners = ['AL']
  const met = await given.need(db, { cycleId: cycle.id, partners })
  await given.need(db, {
    cycleId: cycle.id,
    partners,
    priority: 'high',
    title: "=cmd|' /C calc'!A0",
  })
  await given.finalisedTasks(db, cycle, 'AL')
  const responseId = await given.response(db)
  const fields = { responseId, strength: 'full', rationale: '' }
  await link(post({ db, viewer, params: { needId: met.id } }, fields))

  return { cycle, page: { db, viewer, search: `cycle=${cycle.id}` } }
}
