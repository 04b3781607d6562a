import type { ServerBuild } from '@remix-run/node'

type Module = ServerBuild['routes'][string]['module']

/** What a site is made of: its entry, its document, and the pages of its map. */
type Site = {
  entry: ServerBuild['entry']['module']
  root: Module
  pages: readonly { file: string; path?: string | undefined; index?: boolean | undefined }[]
  load: (file: string) => Promise<Module>
}

/** The pages of a site as Remix's compiler would put them together. */
export async function serverBuildOf({ entry, root, pages, load }: Site): Promise<ServerBuild> {
  const routes: ServerBuild['routes'] = { root: { id: 'root', path: '', module: root } }
  for (const { file, path = '', index = false } of pages) {
    routes[file] = { id: file, parentId: 'root', path, index, module: await load(file) }
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

function entryOf({
  module,
  ...route
}: ServerBuild['routes'][string]): ServerBuild['assets']['routes'][string] {
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
