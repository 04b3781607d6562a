import path from 'node:path'
import type { Db } from '@iisg/db'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import siteMap from '../../routes.ts'
import { type Fields, get, post } from '../requests.ts'
import type { Person } from './people.ts'

/** An address of the site map, as it is written there, and the module that answers it. */
export type Address = {
  path: string
  loader: ((args: LoaderFunctionArgs) => unknown) | undefined
  action: ((args: ActionFunctionArgs) => unknown) | undefined
}

/** Every address that there is: one that is added tomorrow is among them. */
export async function everyAddress(): Promise<Address[]> {
  const entries = (await siteMap).filter(({ path: address }) => address !== '*')
  return Promise.all(
    entries.map(async ({ path: address = '', file }) => {
      const { loader, action } = await import(path.resolve(import.meta.dirname, '../..', file))
      return { path: address, loader, action }
    }),
  )
}

export type Params = Record<string, string>

/** What somebody gets: everything that the page would be made from, or the status of a refusal. */
export type Answer = { status: number; body: string }

export async function look(
  { loader }: Address,
  db: Db,
  { viewer }: Person,
  params: Params,
  search = '',
): Promise<Answer> {
  if (!loader) return { status: 405, body: '' }
  return answerOf(() => loader(get({ db, viewer, params, search })))
}

export async function send(
  { action }: Address,
  db: Db,
  { viewer }: Person,
  params: Params,
  fields: Fields,
): Promise<Answer> {
  if (!action) return { status: 405, body: '' }
  return answerOf(() => action(post({ db, viewer, params }, fields)))
}

async function answerOf(ask: () => unknown): Promise<Answer> {
  try {
    return await read(await ask())
  } catch (thrown) {
    if (thrown instanceof Response) return read(thrown)
    throw thrown
  }
}

async function read(answer: unknown): Promise<Answer> {
  if (answer instanceof Response) return { status: answer.status, body: await answer.text() }
  const status = statusIn(answer)
  return { status, body: JSON.stringify(answer, withMaps) ?? '' }
}

/** What an action hands back with `data()` carries its status along. */
function statusIn(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null || !('init' in answer)) return 200
  const { init } = answer
  if (typeof init !== 'object' || init === null || !('status' in init)) return 200
  return Number(init.status)
}

/** What JSON leaves out must not hide a word from us. */
function withMaps(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value]
  if (value instanceof Set) return [...value]
  return value
}
