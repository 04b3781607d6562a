import { footnote } from '@iisg/domain/partners'
import { pillars } from '@iisg/domain/pillars'
import { type NavItem, Page, SiteFooter, SiteHeader } from '@iisg/ui/layout'
import type { ReactNode } from 'react'
import { words } from '#app/words/index.ts'
import {
  aboutHref,
  coverageHref,
  eventsHref,
  newsHref,
  newsletterHref,
  pillarHref,
  projectsHref,
} from './addresses.ts'

/** Head and foot around every page. The foot has the footnote; see `footnoteWhereNamed`. */
export function Frame({ path, children }: { path: string; children: ReactNode }) {
  const { name, tagline } = words.site
  return (
    <Page
      header={<SiteHeader site="public" name={name} tagline={tagline} nav={nav} path={path} />}
      footer={
        <SiteFooter site="public" footnote={footnote} nav={footerNav}>
          <p>{words.site.disclosure}</p>
          <p>{words.site.software}</p>
        </SiteFooter>
      }
    >
      {children}
    </Page>
  )
}

const { site } = words

const nav: readonly NavItem[] = [
  ...pillars.map((pillar) => ({ href: pillarHref(pillar), text: site.subject[pillar] })),
  { href: projectsHref, text: site.nav.projects },
  { href: coverageHref, text: site.nav.coverage },
  { href: eventsHref, text: site.nav.events },
  { href: newsHref, text: site.nav.news },
  { href: aboutHref, text: site.nav.about },
  { href: newsletterHref, text: site.nav.newsletter },
]

const footerNav: readonly NavItem[] = [
  { href: aboutHref, text: site.footerNav.about },
  { href: `${aboutHref}#sources`, text: site.footerNav.sources },
  { href: `${aboutHref}#accessibility`, text: site.footerNav.accessibility },
  { href: newsletterHref, text: site.footerNav.newsletter },
]
