import path from 'node:path'
import { serverBuildOf } from '@iisg/ui/testing'
import type { ServerBuild } from '@remix-run/node'
import * as entry from '../entry.server.tsx'
import * as root from '../root.tsx'
import siteMap from '../routes.ts'

/** The pages as Remix's compiler would put them together, from the same map. */
export async function buildForTests(): Promise<ServerBuild> {
  const load = (file: string) => import(path.resolve(import.meta.dirname, '..', file))
  return serverBuildOf({ entry, root, pages: await siteMap, load })
}
