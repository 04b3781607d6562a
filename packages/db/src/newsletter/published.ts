import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/*
 * What anyone may know, and so what a newsletter may tell of. These are the conditions of the views
 * in the schema `published`, which the login of the admin cannot read; a test holds the two equal.
 */

export function publicArticles(db: Db) {
  return db.selectFrom('article').where('article.publishedOn', '<=', sql<Day>`current_date`)
}

export function publicEvents(db: Db) {
  return db.selectFrom('event').where('event.tier', '=', 'public')
}

export function publicProjects(db: Db) {
  return db
    .selectFrom('response')
    .where('response.kind', '=', 'support project')
    .where('response.state', '=', 'published')
    .where('response.tier', '=', 'public')
}
