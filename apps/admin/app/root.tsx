import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import '@iisg/ui/ui.css'
import './layout/flow.css'
import './layout/signed-in.css'
import { Document } from './layout/document.tsx'
import { areasFor } from './layout/navigation.ts'
import { Trouble, troubleOf } from './layout/trouble.tsx'

export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? 'IISG admin' : `${troubleOf(error).title} – IISG admin` },
]

export function loader({ context: { viewer } }: LoaderFunctionArgs) {
  return {
    areas: areasFor(viewer),
    signedInAs: viewer === 'public' ? undefined : viewer.name,
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const known = useRouteLoaderData<typeof loader>('root')

  return (
    <Document areas={known?.areas ?? []} path={pathname} signedInAs={known?.signedInAs}>
      {children}
    </Document>
  )
}

export default function App() {
  return <Outlet />
}

/** Stands in for any page that could not be shown. */
export function ErrorBoundary() {
  return <Trouble error={useRouteError()} />
}
