import type { EventDate } from '@iisg/domain/events'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { eventDateOf } from '../events/index.ts'
import { publicArticles, publicEvents, publicProjects } from './published.ts'
import type { Chosen } from './not-public.ts'

/** What an issue tells, as the records have it on the day it is frozen. */
export type IssueTold = {
  subject: string
  intro: string
  articles: { slug: string; title: string; body: string }[]
  events: { slug: string; title: string; summary: string; date: EventDate; city: string | null }[]
  projects: {
    id: ResponseId
    title: string
    donors: string[]
    implementers: string[]
    partners: Partner[]
    regional: boolean
    startsOn: Day | null
    endsOn: Day | null
  }[]
  /** What each item is about; an item about no pillar is for everyone. */
  pillarsOfItems: Pillar[][]
  /** Whether the issue or something in it was invented for the demonstration. */
  demonstration: boolean
}

type IssueRow = Chosen & { subject: string; intro: string; provenance: { kind: string } }

/** Reads what an issue tells, in the order its editor chose. What is no longer public is left out. */
export async function issueTold(db: Db, issue: IssueRow): Promise<IssueTold> {
  const articles = inOrder(issue.articleIds, await articlesAmong(db, issue))
  const events = inOrder(issue.eventIds, await eventsAmong(db, issue))
  const projects = inOrder(issue.responseIds, await projectsAmong(db, issue))
  const items = [...articles, ...events, ...projects]

  return {
    subject: issue.subject,
    intro: issue.intro,
    articles,
    events: events.map(({ datePrecision, startsOn, endsOn, ...event }) => ({
      ...event,
      date: eventDateOf({ datePrecision, startsOn, endsOn }),
    })),
    projects,
    pillarsOfItems: items.map(({ pillars }) => pillars),
    demonstration: [issue, ...items].some(({ provenance }) => provenance.kind === 'demonstration'),
  }
}

async function articlesAmong(db: Db, { articleIds }: Chosen) {
  if (articleIds.length === 0) return []
  return publicArticles(db)
    .where('id', 'in', articleIds)
    .select(['id', 'slug', 'title', 'body', 'pillars', 'provenance'])
    .execute()
}

async function eventsAmong(db: Db, { eventIds }: Chosen) {
  if (eventIds.length === 0) return []
  return publicEvents(db)
    .where('id', 'in', eventIds)
    .select(['id', 'slug', 'title', 'summary', 'city', 'pillars', 'provenance'])
    .select(['datePrecision', 'startsOn', 'endsOn'])
    .execute()
}

async function projectsAmong(db: Db, { responseIds }: Chosen) {
  if (responseIds.length === 0) return []
  return publicProjects(db)
    .where('id', 'in', responseIds)
    .select(['id', 'title', 'regional', 'provenance'])
    .select([
      sql<Day | null>`coalesce(actual_start, planned_start)`.as('startsOn'),
      sql<Day | null>`coalesce(actual_end, planned_end)`.as('endsOn'),
      namesOf('funding').as('donors'),
      namesOf('implementing').as('implementers'),
      sql<Partner[]>`array(select p.partner::text from response_partner p
        where p.response_id = response.id)`.as('partners'),
      sql<Pillar[]>`array(select p.pillar::text from response_pillar p
        where p.response_id = response.id and p.confirmed order by p.pillar)`.as('pillars'),
    ])
    .execute()
}

function namesOf(role: 'funding' | 'implementing') {
  return sql<string[]>`array(select o.name from response_role r
    join organisation o on o.id = r.organisation_id
    where r.response_id = response.id and r.role = ${role} order by r.position, o.name)`
}

function inOrder<Id, Item extends { id: Id }>(ids: readonly Id[], items: readonly Item[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.map((id) => byId.get(id)).filter((item) => item !== undefined)
}
