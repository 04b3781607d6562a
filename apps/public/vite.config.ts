import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'

declare module '@remix-run/node' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    reloadWhole(),
  ],
  // Our packages are source, so they are built along with the site.
  ssr: { noExternal: [/^@iisg\//] },
  build: {
    // A font within the style sheet would be an address that our policy refuses.
    assetsInlineLimit: 0,
    rollupOptions: {
      onwarn: (warning, warn) => {
        // zod's sources have comments that Rollup cannot place; it drops them, as it may.
        if (warning.code !== 'INVALID_ANNOTATION') warn(warning)
      },
    },
  },
})

/** No page has a script that could take in a change by itself: while developing, all of it reloads. */
function reloadWhole(): Plugin {
  return {
    name: 'reload-whole',
    apply: 'serve',
    handleHotUpdate: ({ server }) => {
      server.ws.send({ type: 'full-reload' })
      return []
    },
  }
}
