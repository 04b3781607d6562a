import type { Viewer } from '@iisg/domain/accounts'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownTo } from '../responses/index.ts'
import { KeptTexts, type TextSource, type TitledText } from './kept-texts.ts'
import { type LookAlike, likestKnown } from './likest-known.ts'

/** The responses that somebody may know and that what is typed looks like, the likest first. */
export async function similarResponses(
  db: Db,
  viewer: Viewer,
  { title, summary }: TitledText,
): Promise<LookAlike<ResponseId>[]> {
  return likestKnown(db, keptOf(db), { title, summary }, (ids) =>
    living(db)
      .where('id', '=', sql<ResponseId>`any(${ids}::uuid[])`)
      .where(knownTo(viewer))
      .select(['id', 'title'])
      .execute(),
  )
}

const keptByDb = new WeakMap<Db, KeptTexts<ResponseId>>()

function keptOf(db: Db): KeptTexts<ResponseId> {
  const kept = keptByDb.get(db) ?? new KeptTexts(responses)
  keptByDb.set(db, kept)
  return kept
}

const responses: TextSource<ResponseId> = {
  marks: (db, ids) =>
    living(db)
      .$if(ids !== undefined, (some) => some.where('id', '=', sql<ResponseId>`any(${ids}::uuid[])`))
      .select(['id', sql<string>`response.xmin::text`.as('mark')])
      .execute(),
  texts: (db, ids) =>
    living(db)
      .where('id', '=', sql<ResponseId>`any(${ids}::uuid[])`)
      .select(['id', 'title', 'summary'])
      .execute(),
}

function living(db: Db) {
  return db.selectFrom('response').where('state', 'not in', ['archived', 'merged'])
}
