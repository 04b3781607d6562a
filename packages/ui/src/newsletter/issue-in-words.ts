import type { EventDate } from '@iisg/domain/events'
import type { Partner } from '@iisg/domain/partners'
import type { Day } from '@iisg/domain/time'
import { sayEventDate } from '../events/index.ts'
import { namePartners } from '../partners/index.ts'
import { sayDay, sayPeriod } from '../time/index.ts'

/** What an issue tells of, as records. */
export type IssueRecords = {
  subject: string
  intro: string
  articles: readonly { slug: string; title: string; body: string }[]
  events: readonly {
    slug: string
    title: string
    summary: string
    date: EventDate
    city: string | null
  }[]
  projects: readonly {
    id: string
    title: string
    donors: readonly string[]
    implementers: readonly string[]
    partners: readonly Partner[]
    regional: boolean
    from: Day | null
    until: Day | null
  }[]
  demonstration: boolean
}

/**
 * An issue as its mail is made from: everything in words, every item with its address on the public
 * site. An editor's preview and what the worker sends are both made here, so that they are the same.
 */
export function issueInWords(issue: IssueRecords, publicUrl: string) {
  const urlOf = (path: string) => new URL(path, publicUrl).href

  return {
    subject: issue.subject,
    intro: issue.intro,
    articles: issue.articles.map(({ slug, title, body }) => ({
      title,
      lead: leadOf(body),
      url: urlOf(`/news/${slug}`),
    })),
    events: issue.events.map(({ slug, title, summary, date, city }) => ({
      title,
      lead: leadOf(summary),
      when: sayEventDate(date),
      where: city ?? '',
      url: urlOf(`/events/${slug}`),
    })),
    projects: issue.projects.map((project) => ({
      title: project.title,
      donors: project.donors.join(', '),
      implementers: project.implementers.join(', '),
      partners: whomItServes(project),
      when: sayWhen(project),
      url: urlOf(`/projects/${project.id}`),
    })),
    demonstration: issue.demonstration,
  }
}

/** The first paragraph: the rest is read on the site. */
function leadOf(prose: string): string {
  return (prose.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim()
}

function whomItServes({ partners, regional }: IssueRecords['projects'][number]): string {
  if (partners.length > 0) return namePartners(partners)
  return regional ? 'the whole region' : ''
}

function sayWhen({ from, until }: IssueRecords['projects'][number]): string {
  if (from === null) return until === null ? '' : `Until ${sayDay(until)}`
  return until === null || until < from ? `From ${sayDay(from)}` : sayPeriod({ from, until })
}
