import type { PublicDb } from '@iisg/db'

declare module '@remix-run/node' {
  /** What the server gives every loader and action. */
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface AppLoadContext {
    db: PublicDb
    /** The site's address as people type it, without a slash at its end. */
    publicUrl: string
    requestId: string
    /** While the site is being worked on, its pages reload by a script of Vite's. */
    dev: boolean
    /** Whether this visitor has asked for the newsletter more often than anyone would. */
    askedTooOften: boolean
    /** Writes a fault to the log, under the id of the request. */
    reportFault: (fault: unknown) => void
  }
}
