import type { Db } from '@iisg/db'
import { sealKeyOf } from '@iisg/db/snapshots'
import type { Viewer } from '@iisg/domain/accounts'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { SignIn } from '#app/sign-in/sign-in.ts'

/** A page as one viewer sees it. */
export type Page = {
  db: Db
  viewer: Viewer
  params?: Record<string, string>
  /** What follows the `?` of its address, such as 'pillar=WBBSi'. */
  search?: string
  /** For the few pages about signing in. */
  signIn?: SignIn
}
export type Fields = Record<string, string | readonly string[]>

/** What a loader is given when the viewer opens the page. */
export function get(page: Page): LoaderFunctionArgs {
  return { ...given(page), request: new Request(urlOf(page)) }
}

/** What an action is given when the viewer posts a form to the page. */
export function post(page: Page, fields: Fields): ActionFunctionArgs {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) body.append(name, value)
  }
  return { ...given(page), request: new Request(urlOf(page), { method: 'POST', body }) }
}

function given({ db, viewer, params = {}, signIn = noSignIn }: Page) {
  const publicUrl = 'http://public.test'
  const context = {
    db,
    sealKey,
    viewer,
    signIn,
    publicUrl,
    clientAddress: '192.0.2.1',
    reportFault,
  }
  return { context, params }
}

function urlOf({ search = '' }: Page): string {
  return `http://admin.test/?${search}`
}

const sealKey = sealKeyOf('a secret that only tests know')

const noSignIn: SignIn = {
  signIn: () => Promise.resolve({ ok: false, because: 'wrong' }),
  signOut: () => Promise.resolve([]),
  sessionOf: () => Promise.resolve(undefined),
}

/** In a test a fault fails the test. */
function reportFault(fault: unknown): never {
  throw fault
}
