import type { Actor } from '@iisg/domain/accounts'
import type { FindingId } from '@iisg/domain/findings'
import type { NeedRecord } from '@iisg/domain/needs'
import { LinkDraft, type ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Database } from '../../db.ts'
import { listFindings, refreshFindings } from '../../findings/index.ts'
import { declareLink, findResponse } from '../../responses/index.ts'
import { test as base, given } from '../../testing/index.ts'

export type Scene = {
  editor: Actor
  need: NeedRecord
  kept: ResponseId
  other: ResponseId
  find: () => Promise<{ id: FindingId; version: number }>
}

/** One course that was recorded twice, with a need that both are linked to. */
export const test = base.extend<{ scene: Scene }>({
  scene: async ({ db }, use) => {
    // What other tests of this file have left does not count here.
    await sql`update response set state = 'archived' where state <> 'merged'`.execute(db)
    const editor = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const need = await given.need(db, { cycleId: cycle.id })
    await given.finalisedTasks(db, cycle, 'AL')
    const funders = [(await given.organisation(db)).id]
    const told = { title: 'Forged documents course', activityTypes: ['training'], funders }
    const kept = await given.response(db, told)
    const other = await given.response(db, { ...told, budgetAmount: '90000' })
    const find = async () => {
      await refreshFindings(db)
      const found = (await listFindings(db, editor)).find(
        (each) => isAbout(kept, each) && isAbout(other, each),
      )
      if (!found) throw new Error('Nothing was found')
      return { id: found.id, version: found.version }
    }
    await use({ editor, need, kept, other, find })
  },
})

export async function link(
  db: Database,
  need: NeedRecord,
  responseId: ResponseId,
  strength = 'partial',
) {
  const draft = LinkDraft.parse({ responseId, strength, rationale: 'It fits' })
  return (await declareLink(db, 'operator', need.id, draft)).linkId
}

export async function asked(db: Database, { kept, other, find }: Scene) {
  const finding = await find()
  const read = async (id: ResponseId) => ({
    id,
    version: (await findResponse(db, id))?.version ?? 0,
  })
  return { finding, kept: await read(kept), other: await read(other), take: [], note: '' }
}

export function finder(db: Database, editor: Actor, one: ResponseId, other: ResponseId) {
  return async () => {
    await refreshFindings(db)
    const found = (await listFindings(db, editor)).find(
      (each) => isAbout(one, each) && isAbout(other, each),
    )
    if (!found) throw new Error('Nothing was found')
    return { id: found.id, version: found.version }
  }
}

export function isAbout(
  id: ResponseId,
  { oneId, otherId }: { oneId: ResponseId; otherId: ResponseId },
) {
  return id === oneId || id === otherId
}

export function document(db: Database, responseId: ResponseId, url: string) {
  const told = { title: 'A document', category: 'objectives', language: 'en', position: 0 } as const
  return db
    .insertInto('responseDocument')
    .values({ ...told, responseId, url })
    .execute()
}
