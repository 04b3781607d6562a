/** What a file of a page exports, as far as a build tells of it. */
type Module = { action?: unknown; loader?: unknown }

/** What a site is made of: its entry, its document, and the pages of its map. */
type Site<Entry, Page extends Module> = {
  entry: Entry
  root: Page
  pages: readonly {
    /** Of a page that answers at two addresses: its file names one of them. */
    id?: string | undefined
    file: string
    path?: string | undefined
    index?: boolean | undefined
  }[]
  load: (file: string) => Promise<Page>
}

type Route<Page> = { id: string; parentId?: string; path: string; index?: boolean; module: Page }

/** The pages of a site as Remix's compiler would put them together. */
export async function serverBuildOf<Entry, Page extends Module>(site: Site<Entry, Page>) {
  const { entry, root, pages, load } = site
  const routes: Record<string, Route<Page>> = { root: { id: 'root', path: '', module: root } }
  for (const { file, id = file, path = '', index = false } of pages) {
    routes[id] = { id, parentId: 'root', path, index, module: await load(file) }
  }

  return {
    mode: 'production' as const, // Wider, it would be no mode of Remix's.
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

function entryOf({ module, ...route }: Route<Module>) {
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
