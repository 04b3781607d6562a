import type { EventDate, EventId } from '@iisg/domain/events'
import type { ArticleId } from '@iisg/domain/news'
import type { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { eventDateOf } from '../events/index.ts'
import type { Chosen } from './not-public.ts'
import { publicArticles, publicEvents, publicProjects } from './published.ts'

/** What an issue may tell of. `told` is the subject of the issue that has told of it already. */
export type IssueChoices = {
  articles: { id: ArticleId; title: string; publishedOn: Day | null; told: string | null }[]
  events: {
    id: EventId
    title: string
    date: EventDate
    city: string | null
    told: string | null
  }[]
  projects: { id: ResponseId; title: string; donors: string[]; told: string | null }[]
}

/**
 * What is public, the newest first, `offered` of each kind; whatever is chosen already comes before
 * those and stays on offer.
 */
export async function choicesFor(db: Db, chosen: Chosen, offered: number): Promise<IssueChoices> {
  const [articles, events, projects] = await Promise.all([
    articlesOnOffer(db, chosen.articleIds, offered),
    eventsOnOffer(db, chosen.eventIds, offered),
    projectsOnOffer(db, chosen.responseIds, offered),
  ])
  return { articles, events, projects }
}

function articlesOnOffer(db: Db, chosen: readonly ArticleId[], offered: number) {
  return publicArticles(db)
    .select(['id', 'title', 'publishedOn'])
    .select(toldIn('article_ids', 'article').as('told'))
    .orderBy(isAmong('article', chosen), 'desc')
    .orderBy('publishedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(offered + chosen.length)
    .execute()
}

async function eventsOnOffer(
  db: Db,
  chosen: readonly EventId[],
  offered: number,
): Promise<IssueChoices['events']> {
  const rows = await publicEvents(db)
    .select(['id', 'title', 'city', 'datePrecision', 'startsOn', 'endsOn'])
    .select(toldIn('event_ids', 'event').as('told'))
    .orderBy(isAmong('event', chosen), 'desc')
    .orderBy('startsOn', (order) => order.desc().nullsLast())
    .orderBy('title')
    .limit(offered + chosen.length)
    .execute()
  return rows.map(({ datePrecision, startsOn, endsOn, ...event }) => ({
    ...event,
    date: eventDateOf({ datePrecision, startsOn, endsOn }),
  }))
}

function projectsOnOffer(db: Db, chosen: readonly ResponseId[], offered: number) {
  return publicProjects(db)
    .select(['id', 'title'])
    .select(toldIn('response_ids', 'response').as('told'))
    .select(
      sql<string[]>`array(select o.name from response_role r
        join organisation o on o.id = r.organisation_id
        where r.response_id = response.id and r.role = 'funding'
        order by r.position, o.name)`.as('donors'),
    )
    .orderBy(isAmong('response', chosen), 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(offered + chosen.length)
    .execute()
}

function isAmong(table: string, ids: readonly string[]) {
  return sql<boolean>`${sql.ref(`${table}.id`)} = any(${[...ids]}::uuid[])`
}

function toldIn(list: string, table: string) {
  return sql<string | null>`(select issue.subject from issue
    where issue.sent_at is not null and ${sql.ref(`${table}.id`)} = any(${sql.ref(`issue.${list}`)})
    order by issue.sent_at desc limit 1)`
}
