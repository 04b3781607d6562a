import { type Organisation, organisationKey } from '@iisg/domain/organisations'
import { wordsOf } from '@iisg/domain/text'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Organisations that somebody may have meant by what was typed. */
export type Meant = {
  /** Called exactly so, in one of their spellings or by their acronym. */
  exactly: Organisation[]
  /** Otherwise those in whose name or acronym each word is found, at most `limit`, by name. */
  perhaps: Organisation[]
}

/** Looks for an organisation by what a person types: in any script, with or without diacritics. */
export async function organisationsMeantBy(db: Db, text: string, limit = 20): Promise<Meant> {
  const key = organisationKey(text)
  if (key === '') return { exactly: [], perhaps: [] }

  const exactly = await organisations(db)
    .where((eb) =>
      eb.or([hasSpelling(sql`n.key = ${key}`), eb(sql`lower(acronym)`, '=', text.toLowerCase())]),
    )
    .execute()
  if (exactly.length > 0) return { exactly, perhaps: [] }

  let like = organisations(db).limit(limit)
  for (const word of wordsOf(text)) {
    like = like.where((eb) =>
      eb.or([
        hasSpelling(sql`n.key like ${`%${word}%`}`),
        eb(sql`lower(acronym)`, 'like', `%${word}%`),
      ]),
    )
  }
  return { exactly, perhaps: await like.execute() }
}

function hasSpelling(condition: ReturnType<typeof sql>) {
  return sql<boolean>`exists (select from organisation_name n
    where n.organisation_id = organisation.id and ${condition})`
}

function organisations(db: Db) {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'acronym', 'type', 'partner', 'iatiRef'])
    .orderBy('name')
    .orderBy('id')
}
