import { listArticles, listEvents, listFigurePublications, listProjects } from '@iisg/db/public'
import { pillars } from '@iisg/domain/pillars'
import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  aboutHref,
  articleHref,
  coverageHref,
  coverageOfHref,
  eventHref,
  eventsHref,
  homeHref,
  newsHref,
  newsletterHref,
  pillarHref,
  projectHref,
  projectsHref,
} from './addresses.ts'

type Place = { href: string; changedOn?: string }

/** Every page that search engines should know. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { projects, events, articles, figures } = await context.inquiry.ask({
    projects: listProjects({}, { order: 'changed' }),
    events: listEvents(),
    articles: listArticles(),
    figures: listFigurePublications(),
  })
  const places: Place[] = [
    ...[homeHref, ...pillars.map(pillarHref)].map((href) => ({ href })),
    ...[projectsHref, coverageHref, eventsHref, newsHref, aboutHref, newsletterHref].map(
      (href) => ({ href }),
    ),
    ...figures.map(({ cycleId }) => ({ href: coverageOfHref(cycleId) })),
    ...projects.map(({ id, changedOn }) => ({ href: projectHref(id), changedOn })),
    ...events.map(({ slug }) => ({ href: eventHref(slug) })),
    ...articles.map(({ slug, publishedOn }) => ({
      href: articleHref(slug),
      changedOn: publishedOn,
    })),
  ]

  return new Response(sitemapOf(context.publicUrl, places), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}

function sitemapOf(publicUrl: string, places: readonly Place[]): string {
  const urls = places.map(({ href, changedOn }) => {
    const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : ''
    return `<url><loc>${escaped(publicUrl + href)}</loc>${changed}</url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
