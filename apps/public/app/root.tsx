import { Links, Meta, Outlet, useLocation, useMatches, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { words } from '#app/words/index.ts'
import { Frame } from './site/frame.tsx'
import { ProblemPage, titleOfProblem } from './site/problem-page.tsx'
import { useVisit } from './site/visit.ts'
import './site.css'

/** The document. It has no script: every page reads and every form posts as plain HTML. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const { dev } = useVisit()

  return (
    <html lang={words.site.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <DocumentMeta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Links />
        {dev && <script type="module" src="/@vite/client" />}
      </head>
      <body>
        <Frame path={pathname}>{children}</Frame>
      </body>
    </html>
  )
}

export default function Site() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ProblemPage error={useRouteError()} />
}

/** What search engines and tabs are told: of the page, or of the problem in its place. */
function DocumentMeta() {
  const error = useRouteError()
  const { publicUrl } = useVisit()
  const { pathname, search } = useLocation()
  const keeps = keptBy(useMatches().at(-1)?.handle)

  if (error) {
    return (
      <>
        <title>{words.site.titleOf(titleOfProblem(error))}</title>
        <meta name="robots" content="noindex" />
      </>
    )
  }
  return (
    <>
      <Meta />
      <link rel="canonical" href={publicUrl + pathname + only(keeps, search)} />
    </>
  )
}

/** A route's `handle` may name the parts of the address' search that make another page of it. */
function keptBy(handle: unknown): readonly string[] {
  const keeps = handle && typeof handle === 'object' && 'keeps' in handle ? handle.keeps : []
  return Array.isArray(keeps) ? keeps : []
}

function only(names: readonly string[], search: string): string {
  const all = new URLSearchParams(search)
  const kept = new URLSearchParams(
    names.flatMap((name) => all.getAll(name).map((value) => [name, value])),
  )
  return kept.size > 0 ? `?${kept}` : ''
}
