import type { Db } from '@iisg/db'
import {
  countAttempt,
  findActor,
  forgetAttempts,
  type Limit,
  takeBackAttempt,
} from '@iisg/db/accounts'
import { AccountId, type Actor } from '@iisg/domain/accounts'
import { type AuthSettings, addressHeader, authFor } from './auth.ts'

/** Who somebody says to be, and from where. */
export type Credentials = { email: string; password: string; address: string; userAgent: string }

/** What came of it: the cookies of a new session, or why there is none. */
export type SignedIn =
  | { ok: true; cookies: string[] }
  | { ok: false; because: 'wrong' | 'too many' }

/** Someone signed in, and the cookies with which their session goes on. */
export type Session = { id: string; actor: Actor; cookies: string[] }

/** All that the admin knows of signing in and out. */
export type SignIn = {
  signIn: (credentials: Credentials) => Promise<SignedIn>
  /** Ends the session of a request, and says which cookies to take back. */
  signOut: (headers: Headers) => Promise<string[]>
  /** The session of a request; none where there is none or its account was closed. */
  sessionOf: (headers: Headers) => Promise<Session | undefined>
}

export function openSignIn(db: Db, settings: AuthSettings): SignIn {
  const auth = authFor(settings)
  const ask = (path: string, headers: Record<string, string>, body: object) =>
    // Through its own door, where it counts attempts: `auth.api` would not.
    auth.handler(
      new Request(`${settings.adminUrl}/auth${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', origin: settings.adminUrl },
        body: JSON.stringify(body),
      }),
    )

  return {
    async signIn({ email, password, address, userAgent }) {
      const limits = limitsOf(email, address)
      const all = [...limits.ofAccount, ...limits.ofAddress]
      if (!(await countAttempt(db, all))) return { ok: false, because: 'too many' }

      const headers = { [addressHeader]: address, 'user-agent': userAgent }
      const answer = await ask('/sign-in/email', headers, { email, password })
      if (answer.status === 429) return { ok: false, because: 'too many' }
      if (answer.status >= 500) throw new Error(`Signing in failed with ${answer.status}`)
      if (!answer.ok) return { ok: false, because: 'wrong' }

      await forgetAttempts(db, limits.ofAccount)
      // Whoever has an account of their own gains no more guesses at others by it.
      await takeBackAttempt(db, limits.ofAddress)
      return { ok: true, cookies: answer.headers.getSetCookie() }
    },

    async signOut(headers) {
      const answer = await ask('/sign-out', { cookie: headers.get('cookie') ?? '' }, {})
      return answer.headers.getSetCookie()
    },

    async sessionOf(headers) {
      const cookie = headers.get('cookie')
      if (cookie === null) return undefined

      const asked = { headers: new Headers({ cookie }), returnHeaders: true } as const
      const { response, headers: answer } = await auth.api.getSession(asked)
      if (response === null) return undefined
      const actor = await findActor(db, AccountId.parse(response.user.id))
      if (actor === undefined) return undefined
      return { id: response.session.id, actor, cookies: answer.getSetCookie() }
    },
  }
}

/**
 * How often a password may be tried in vain: at one account from one place, at one account from
 * many, and from one place at any.
 */
function limitsOf(email: string, address: string): Record<'ofAccount' | 'ofAddress', Limit[]> {
  const account = email.toLowerCase()
  return {
    ofAccount: [
      { key: `sign-in ${account} from ${address}`, most: 5, minutes: 15 },
      { key: `sign-in ${account}`, most: 50, minutes: 60 },
    ],
    ofAddress: [{ key: `sign-in from ${address}`, most: 30, minutes: 15 }],
  }
}
