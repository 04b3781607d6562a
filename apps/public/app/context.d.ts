import type { PublicDb } from '@iisg/db'
import type { Inquiry } from '@iisg/db/public'

declare module '@remix-run/node' {
  /** What the server gives every loader and action. */
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface AppLoadContext {
    /** Asks what a page shows. Of the same answers its address makes the same page. */
    inquiry: Inquiry
    /** For what is between one reader and us: the page is made for this request alone. */
    db: PublicDb
    /** The site's address as people type it, without a slash at its end. */
    publicUrl: string
    requestId: string
    /** While the site is being worked on, its pages reload by a script of Vite's. */
    dev: boolean
    /** Keeps the page that was made, for whoever asks for the same address next. */
    keep: (html: string, headers: Headers) => void
    /** Whether this visitor has asked for the newsletter more often than anyone would. */
    askedTooOften: boolean
    /** Writes a fault to the log, under the id of the request. */
    reportFault: (fault: unknown) => void
  }
}
