import type { Db } from '@iisg/db'
import type { Viewer } from '@iisg/domain/accounts'

declare module '@remix-run/node' {
  /** What the server gives every loader and action. */
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface AppLoadContext {
    db: Db
    viewer: Viewer
    /** Logs a fault of ours with the request's id. */
    reportFault: (fault: unknown) => void
  }

  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface Future {
    v3_singleFetch: true
  }
}
