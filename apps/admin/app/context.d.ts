import type { Db } from '@iisg/db'
import type { SealKey } from '@iisg/db/snapshots'
import type { Viewer } from '@iisg/domain/accounts'
import type { SignIn } from '#app/sign-in/sign-in.ts'

declare module '@remix-run/node' {
  /** What the server gives every loader and action. */
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface AppLoadContext {
    db: Db
    viewer: Viewer
    signIn: SignIn
    /** Seals what is frozen. */
    sealKey: SealKey
    /** Where visitors reach the public site: what a newsletter's links lead to. */
    publicUrl: string
    /** The address that the request came from, as far as the server vouches for it. */
    clientAddress: string
    /** Logs a fault of ours with the request's id. */
    reportFault: (fault: unknown) => void
  }

  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface Future {
    v3_singleFetch: true
  }
}
