import type { ServerBuild } from '@remix-run/node'
import * as entry from '../entry.server.tsx'
import * as root from '../root.tsx'
import siteMap from '../routes.ts'

type Routes = ServerBuild['routes']
type Module = Routes[string]['module']
type EntryRoutes = ServerBuild['assets']['routes']

/** The pages as Remix's compiler would put them together, from the same map. */
export async function buildForTests(): Promise<ServerBuild> {
  const routes: Routes = { root: { id: 'root', path: '', module: root } }
  for (const { file, path = '', index = false } of await siteMap) {
    const module = await modules[`../${file}`]?.()
    if (!module) throw new Error(`The map names ${file}, which is not there`)
    routes[file] = { id: file, parentId: 'root', path, index, module }
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

const modules = import.meta.glob<Module>(['../*/*.{ts,tsx}', '!../**/*.test.*', '!../testing/**'])

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
