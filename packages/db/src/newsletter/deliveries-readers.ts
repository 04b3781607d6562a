import type { Readers } from '@iisg/domain/newsletter'
import type { Pillar } from '@iisg/domain/pillars'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Chosen } from './not-public.ts'
import { publicArticles, publicEvents, publicProjects } from './published.ts'

/** What each public item of an issue is about. Pillars that nobody confirmed do not count. */
export async function pillarsOfItems(db: Db, chosen: Chosen): Promise<Pillar[][]> {
  const among = (table: string, ids: readonly string[]) =>
    sql<boolean>`${sql.ref(`${table}.id`)} = any(${[...ids]}::uuid[])`

  const items = await publicArticles(db)
    .where(among('article', chosen.articleIds))
    .select('pillars')
    .unionAll(publicEvents(db).where(among('event', chosen.eventIds)).select('pillars'))
    .unionAll(
      publicProjects(db)
        .where(among('response', chosen.responseIds))
        .select(
          sql<Pillar[]>`array(select p.pillar::text from response_pillar p
            where p.response_id = response.id and p.confirmed)`.as('pillars'),
        ),
    )
    .execute()
  return items.map(({ pillars }) => pillars)
}

/** Whether a subscriber gets an issue: confirmed, not gone, and asked to hear of what it is about. */
export function getsIssueFor(readers: Readers) {
  const wanted = readers === 'everyone' ? null : [...readers]
  return sql<boolean>`(subscriber.confirmed_at is not null and subscriber.unsubscribed_at is null
    and (${wanted}::text[] is null or subscriber.pillars = '{}'
      or subscriber.pillars && ${wanted}::text[]))`
}
