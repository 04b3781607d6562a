import type { Actor } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import { partners } from '@iisg/domain/partners'
import type { ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import type { Database } from '../db.ts'
import { freezeCycle, sealKeyOf } from '../snapshots/index.ts'
import { given } from './given.ts'

/** What tests of public figures start from. */
export const givenFigures = {
  /**
   * A needs cycle of border security in which everybody has reported: all six partners state four
   * needs that one response covers wholly, and four that nobody meets.
   */
  async cycle(db: Database): Promise<{ cycle: MappingCycle; responseId: ResponseId }> {
    const cycle = await given.cycle(db)
    const responseId = await given.response(db, {
      partners,
      plannedStart: '2025-01-01',
      plannedEnd: '2026-12-31',
    })
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const title = `Unspeakable need ${number}`
      const need = await given.need(db, { cycleId: cycle.id, partners, title })
      if (number > 4) continue
      const link = { needId: need.id, responseId, strength: 'full' } as const
      await db
        .insertInto('supportLink')
        .values({ ...link, provenance: '{"kind":"manual"}' })
        .execute()
    }
    const member = await given.organisation(db)
    const task = { cycleId: cycle.id, pillar: 'WBBSi', state: 'finalised' } as const
    const dueOn = Day.parse('2025-06-30')
    await db
      .insertInto('cycleTask')
      .values([
        { ...task, dueOn, organisationId: member.id },
        ...partners.map((partner) => ({ ...task, dueOn, partner })),
      ])
      .execute()
    return { cycle, responseId }
  },

  /** The same, frozen by an administrator. */
  async frozen(db: Database) {
    const scene = await givenFigures.cycle(db)
    const admin: Actor = await given.account(db, 'admin')
    const key = sealKeyOf('a secret that only tests know')
    await freezeCycle(db, admin, key, scene.cycle.id)
    return { ...scene, admin, key }
  },
}
