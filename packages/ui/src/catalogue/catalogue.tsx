import { footnote } from '@iisg/domain/partners'
import { renderToStaticMarkup } from 'react-dom/server'
import { Button, Page, SiteFooter, SiteHeader } from '../layout/index.ts'
import { AnalysisExamples } from './analysis-examples.tsx'
import { ChartExamples } from './chart-examples.tsx'
import { FormExamples } from './form-examples.tsx'
import { LayoutExamples } from './layout-examples.tsx'

/** Each component's examples on one page, for looking and for the accessibility run. Never shipped. */
export function catalogueHtml(options: CatalogueOptions): string {
  return `<!doctype html>${renderToStaticMarkup(<Catalogue {...options} />)}`
}

type CatalogueOptions = { stylesheet: string; site: 'public' | 'admin' }

const nav = [
  { href: '/', text: 'Home' },
  { href: '/pillars', text: 'Pillars' },
  { href: '/projects', text: 'Support projects' },
  { href: '/events', text: 'Events' },
  { href: '/news', text: 'News' },
  { href: '/about', text: 'About' },
]

function Catalogue({ stylesheet, site }: CatalogueOptions) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Catalogue of components</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <Page
          header={
            <SiteHeader
              site={site}
              name="IISG"
              tagline="Integrative Internal Security Governance"
              nav={nav}
              path="/projects"
            >
              <a href="#account">Mira Kovač</a>
              <Button kind="quiet" type="button">
                Sign out
              </Button>
            </SiteHeader>
          }
          footer={
            <SiteFooter
              site={site}
              footnote={footnote}
              nav={[
                { href: '/accessibility', text: 'Accessibility' },
                { href: '/privacy', text: 'Privacy' },
                { href: '/data', text: 'Data and licence' },
              ]}
            >
              <p>Published by the IISG Secretariat. Figures as recorded on 24 November 2026.</p>
            </SiteFooter>
          }
        >
          <LayoutExamples />
          <AnalysisExamples />
          <ChartExamples />
          <FormExamples />
        </Page>
      </body>
    </html>
  )
}
