import type { Actor, Viewer } from '@iisg/domain/accounts'

/** Whoever is signed in, for what is everybody's own. The server lets nobody else this far. */
export function requireSignedIn(viewer: Viewer): Actor {
  if (viewer === 'public') throw new Response('Sign in first', { status: 403 })
  return viewer
}
