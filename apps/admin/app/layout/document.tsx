import { footnote } from '@iisg/domain/partners'
import { Page, SiteFooter, SiteHeader } from '@iisg/ui/layout'
import { Links, Meta } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Area } from './navigation.ts'
import { placeIn } from './place-in.ts'

type DocumentProps = {
  areas: readonly Area[]
  /** The path of the page, to mark where the reader is. */
  path: string
  /** The name of whoever is signed in. */
  signedInAs: string | undefined
  children: ReactNode
}

/** What every page of the admin stands in. The footnote is taken off where nothing names the partner. */
export function Document({ areas, path, signedInAs, children }: DocumentProps) {
  const { nav, pages } = placeIn(areas, path)

  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        {import.meta.env.MODE === 'development' && <script type="module" src="/@vite/client" />}
      </head>
      <body>
        <Page
          header={
            <SiteHeader
              site="admin"
              name="IISG"
              tagline="Admin"
              nav={nav}
              pages={pages}
              path={path}
            >
              {signedInAs && <SignedIn name={signedInAs} />}
            </SiteHeader>
          }
          footer={
            <SiteFooter site="admin" footnote={footnote}>
              <p>For members and the Secretariat. Needs and their analysis are not public.</p>
            </SiteFooter>
          }
        >
          {children}
        </Page>
      </body>
    </html>
  )
}

function SignedIn({ name }: { name: string }) {
  return (
    <form method="post" action="/sign-out" className="signed-in">
      <a href="/account">{name}</a>
      <button type="submit" className="button" data-kind="quiet">
        Sign out
      </button>
    </form>
  )
}
