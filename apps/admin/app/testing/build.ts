import path from 'node:path'
import { serverBuildOf } from '@iisg/ui/testing'
import type { ServerBuild } from '@remix-run/node'
import * as entry from '../entry.server.tsx'
import * as root from '../root.tsx'
import siteMap from '../routes.ts'

/** The pages of some folders as Remix's compiler would put them together. */
export async function buildOf(folders: readonly string[]): Promise<ServerBuild> {
  const pages = (await siteMap).filter(({ file }) => folders.includes(path.dirname(file)))
  const load = (file: string) => import(path.resolve(import.meta.dirname, '..', file))
  return serverBuildOf({ entry, root, pages, load })
}
