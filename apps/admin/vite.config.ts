import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    reloadPages(),
  ],
  // Our scripts are served as they are written, so there is nothing to prepare for the browser.
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: [/^@iisg\//] },
  build: {
    rollupOptions: {
      // Node runs these as they are, so that the server and the pages share one copy of each.
      external: (id) => /^@iisg\/(db|domain|iati|settings)(\/|$)/.test(id),
    },
  },
})

/** While developing, has the browser load its page again whenever a file behind it changes. */
function reloadPages(): Plugin {
  return {
    name: 'reload-pages',
    handleHotUpdate: ({ server }) => server.ws.send({ type: 'full-reload' }),
  }
}
