import type { Server } from 'node:http'
import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import express, { type RequestHandler, Router } from 'express'

/** The pages, and the style sheets and fonts that they are made with. */
export type Pages = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  assets: RequestHandler
  close: () => Promise<void>
}

const app = path.resolve(import.meta.dirname, '..')

/** The pages as they were built. They become a part of the program. */
export async function builtPages(): Promise<Pages> {
  const client = path.join(app, 'build/client')
  const assets = Router()
  // Their names change with what is in them.
  assets.use('/assets', express.static(path.join(client, 'assets'), forever))
  assets.use(express.static(client, { index: false, maxAge: '1h' }))

  return { build: await import('#build'), assets, close: () => Promise.resolve() }
}

const forever = { immutable: true, maxAge: '1y', fallthrough: false, index: false } as const

/** The pages as they are being written: Vite compiles each as it is asked for. */
export async function pagesInDevelopment(server: Server): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: app,
    server: { middlewareMode: true, hmr: { server } },
  })

  return {
    // What Remix's plugin answers under this name is a build.
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    assets: vite.middlewares,
    close: () => vite.close(),
  }
}
