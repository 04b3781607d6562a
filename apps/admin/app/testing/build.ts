import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import * as entry from '../entry.server.tsx'
import * as root from '../root.tsx'
import siteMap from '../routes.ts'

type Routes = ServerBuild['routes']
type EntryRoutes = ServerBuild['assets']['routes']

/** The pages of some folders as Remix's compiler would put them together. */
export async function buildOf(folders: readonly string[]): Promise<ServerBuild> {
  const pages = (await siteMap).filter(({ file }) => folders.includes(path.dirname(file)))
  const routes: Routes = { root: { id: 'root', path: '', module: root } }
  for (const { file, path: address, index = false } of pages) {
    const module = await import(path.resolve(import.meta.dirname, '..', file))
    routes[file] = { id: file, parentId: 'root', path: address ?? '', index, module }
  }

  return {
    mode: 'production',
    entry: { module: entry },
    routes,
    assets: {
      entry: { imports: [], module: '' },
      routes: Object.fromEntries(Object.values(routes).map((route) => [route.id, entryOf(route)])),
      url: '',
      version: '',
    },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    isSpaMode: false,
  }
}

function entryOf({ module, ...route }: Routes[string]): EntryRoutes[string] {
  return {
    ...route,
    hasAction: module.action !== undefined,
    hasLoader: module.loader !== undefined,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: 'ErrorBoundary' in module,
    module: '',
  }
}
