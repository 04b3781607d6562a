import type { Issue } from '@iisg/domain/newsletter'
import type { Db } from '../db.ts'
import { publicArticles, publicEvents, publicProjects } from './published.ts'

/** What an issue tells of. */
export type Chosen = Pick<Issue, 'articleIds' | 'eventIds' | 'responseIds'>

/** Something was chosen that not everyone may know. Its titles, as far as it is there at all. */
export class NotPublic extends Error {
  readonly titles: readonly string[]

  constructor(titles: readonly string[]) {
    super('Something chosen is not public')
    this.titles = titles
  }
}

/** A newsletter tells of nothing that its readers could not find on the public site. */
export async function requirePublic(db: Db, chosen: Chosen): Promise<void> {
  const titles = await notPublicAmong(db, chosen)
  if (titles.length > 0) throw new NotPublic(titles)
}

/** The titles of what is chosen and may not, or no longer, be known by anyone. */
export async function notPublicAmong(db: Db, chosen: Chosen): Promise<string[]> {
  const articleIds = await missing(chosen.articleIds, (ids) =>
    publicArticles(db).where('id', 'in', ids).select('id').execute(),
  )
  const eventIds = await missing(chosen.eventIds, (ids) =>
    publicEvents(db).where('id', 'in', ids).select('id').execute(),
  )
  const responseIds = await missing(chosen.responseIds, (ids) =>
    publicProjects(db).where('id', 'in', ids).select('id').execute(),
  )
  const titles = [
    ...(await titlesOf(articleIds, (ids) =>
      db.selectFrom('article').where('id', 'in', ids).select(['id', 'title']).execute(),
    )),
    ...(await titlesOf(eventIds, (ids) =>
      db.selectFrom('event').where('id', 'in', ids).select(['id', 'title']).execute(),
    )),
    ...(await titlesOf(responseIds, (ids) =>
      db.selectFrom('response').where('id', 'in', ids).select(['id', 'title']).execute(),
    )),
  ]
  return titles
}

async function missing<Id>(
  ids: readonly Id[],
  find: (ids: readonly Id[]) => Promise<{ id: Id }[]>,
): Promise<Id[]> {
  if (ids.length === 0) return []
  const found = new Set((await find(ids)).map(({ id }) => id))
  return ids.filter((id) => !found.has(id))
}

async function titlesOf<Id>(
  ids: readonly Id[],
  find: (ids: readonly Id[]) => Promise<{ id: Id; title: string }[]>,
): Promise<string[]> {
  if (ids.length === 0) return []
  const titles = new Map((await find(ids)).map(({ id, title }) => [id, title]))
  return ids.map((id) => titles.get(id) ?? 'Something that is not there')
}
