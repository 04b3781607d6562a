import { PageTitle } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Home')

export function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return null
}

export default function Home() {
  return <PageTitle title="Home" />
}
