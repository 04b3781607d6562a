import { about } from './en/about.ts'
import { coverage } from './en/coverage.ts'
import { events } from './en/events.ts'
import { home } from './en/home.ts'
import { news } from './en/news.ts'
import { newsletter } from './en/newsletter.ts'
import { pillars } from './en/pillars.ts'
import { problems } from './en/problems.ts'
import { projects } from './en/projects.ts'
import { site } from './en/site.ts'

/** Every word of the public site in English, by the part of the site that says it. */
export const en = {
  about,
  coverage,
  events,
  home,
  news,
  newsletter,
  pillars,
  problems,
  projects,
  site,
}
