import type { EventDate, EventId } from '@iisg/domain/events'
import type { ArticleId } from '@iisg/domain/news'
import type { Issue } from '@iisg/domain/newsletter'
import type { Partner } from '@iisg/domain/partners'
import type { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { eventDateOf } from '../events/index.ts'
import { publicArticles, publicEvents, publicProjects } from './published.ts'

/** The records that an issue tells of, as far as anyone may know them, in the order of its parts. */
export type IssueRecords = {
  subject: string
  intro: string
  articles: { slug: string; title: string; body: string }[]
  events: { slug: string; title: string; summary: string; date: EventDate; city: string | null }[]
  projects: ToldProject[]
  /** Whether some of it was invented to show the platform at work. */
  demonstration: boolean
}

export type ToldProject = {
  id: ResponseId
  title: string
  donors: string[]
  implementers: string[]
  partners: Partner[]
  regional: boolean
  from: Day | null
  until: Day | null
}

type Told = Pick<Issue, 'subject' | 'intro' | 'articleIds' | 'eventIds' | 'responseIds'>

/**
 * What an issue says, from the records as they are now. What is not public, or no longer, is left
 * out here whatever was chosen: sending relies on it. News and projects come newest first, events
 * in the order of their days.
 */
export async function recordsOf(db: Db, issue: Told): Promise<IssueRecords> {
  const [articles, events, projects] = await Promise.all([
    articlesOf(db, issue.articleIds),
    eventsOf(db, issue.eventIds),
    projectsOf(db, issue.responseIds),
  ])
  return {
    subject: issue.subject,
    intro: issue.intro,
    articles: articles.map(({ slug, title, body }) => ({ slug, title, body })),
    events: events.map(({ slug, title, summary, city, ...dated }) => ({
      ...{ slug, title, summary, city },
      date: eventDateOf(dated),
    })),
    projects: projects.map(({ invented, ...project }) => project),
    demonstration: [...articles, ...events, ...projects].some(({ invented }) => invented),
  }
}

async function articlesOf(db: Db, ids: readonly ArticleId[]) {
  if (ids.length === 0) return []
  return publicArticles(db)
    .where('id', 'in', ids)
    .select(['slug', 'title', 'body', isInvented()])
    .orderBy('publishedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

async function eventsOf(db: Db, ids: readonly EventId[]) {
  if (ids.length === 0) return []
  return publicEvents(db)
    .where('id', 'in', ids)
    .select(['slug', 'title', 'summary', 'city', 'datePrecision', 'startsOn', 'endsOn'])
    .select(isInvented())
    .orderBy('startsOn', (order) => order.asc().nullsLast())
    .orderBy('title')
    .execute()
}

async function projectsOf(db: Db, ids: readonly ResponseId[]) {
  if (ids.length === 0) return []
  return publicProjects(db)
    .where('id', 'in', ids)
    .select(['id', 'title', 'regional', isInvented()])
    .select([namesIn('funding').as('donors'), namesIn('implementing').as('implementers')])
    .select([
      sql<Partner[]>`array(select p.partner::text from response_partner p
        where p.response_id = response.id order by p.partner)`.as('partners'),
      sql<Day | null>`coalesce(actual_start, planned_start)`.as('from'),
      sql<Day | null>`coalesce(actual_end, planned_end)`.as('until'),
    ])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

function namesIn(role: 'funding' | 'implementing') {
  return sql<string[]>`array(select o.name from response_role r
    join organisation o on o.id = r.organisation_id
    where r.response_id = response.id and r.role = ${role} order by r.position, o.name)`
}

function isInvented() {
  return sql<boolean>`provenance ->> 'kind' = 'demonstration'`.as('invented')
}
