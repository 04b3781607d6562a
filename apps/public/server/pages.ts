import type { Server } from 'node:http'
import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import express, { type RequestHandler, Router } from 'express'

/** What makes the pages, and what answers for their styles and fonts. */
export type Pages = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  assets: RequestHandler
  close: () => Promise<void>
}

const folder = path.resolve(import.meta.dirname, '..')

/** The pages as they were built. They become a part of the program. */
export async function builtPages(): Promise<Pages> {
  const build = await import('#build')
  const assets = path.join(folder, 'build/client/assets')

  return {
    build,
    // Their names change with their content.
    assets: Router().use(
      '/assets',
      express.static(assets, { immutable: true, maxAge: '1y', fallthrough: false }),
    ),
    close: async () => undefined,
  }
}

/** The pages as they are at this moment: a change shows at the next request. */
export async function pagesInDevelopment(server: Server): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: folder,
    server: { middlewareMode: true, hmr: { server } },
  })

  return {
    // The type is what Remix's plugin makes of this name.
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    assets: vite.middlewares,
    close: () => vite.close(),
  }
}
