import { FrozenCycle, MoveRefused } from '@iisg/db/audit'
import type { ActionFunction, ActionFunctionArgs, ServerBuild } from '@remix-run/node'
import type { RefusedPost } from '../app/layout/refused-post.ts'

/**
 * The pages, with one kindness added to every form: where it is refused as a whole, because a cycle
 * was frozen a moment ago or a right was taken back, the answer shows what was typed.
 */
export function keepingTyped(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action
    if (route === undefined || action === undefined) return [id, route] as const
    const module = { ...route.module, action: keeping(action) }
    return [id, { ...route, module: withPage(module) }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

type RouteModule = NonNullable<ServerBuild['routes'][string]>['module']

/**
 * An address that only takes a form has no page of its own, and Remix would send its refusal bare. With
 * a page, the refusal stands in it, with the sentence and the navigation; nobody sees the page itself.
 * A piece of a page is for a script of ours, which shows nothing where it is refused.
 */
function withPage(module: RouteModule): RouteModule {
  if (module.handle === 'a piece of a page') return { loader: notThere, ...module }
  if (module.default !== undefined) return module
  return { ...module, default: () => null, loader: module.loader ?? notThere }
}

function notThere(): never {
  throw new Response(null, { status: 404 })
}

function keeping(action: ActionFunction): ActionFunction {
  return async (args: ActionFunctionArgs) => {
    const typed = isShort(args.request) ? await typedIn(args.request.clone()) : []
    const spoilt = typed.find(([, text]) => /[\0\uFFFD]/.test(text))
    if (spoilt !== undefined) throw refused({ status: 422, said: unkept(spoilt[0]) }, typed)
    try {
      return await action(args)
    } catch (thrown) {
      const refusal = await refusalOf(thrown)
      if (refusal === undefined) throw thrown
      throw refused(refusal, typed)
    }
  }
}

/** Files are handed in as multipart: nobody reads those out again. */
function isShort({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false
}

type Told = { status: number; said: string }

/** The database keeps no NUL, and half a letter arrives as `\uFFFD`: we change nobody's words. */
function unkept(field: string): string {
  return `“${field}” has a character that cannot be kept. It shows below as �: go back, take it out and send the form again`
}

function refused({ status, said }: Told, typed: RefusedPost['typed']): Response {
  const visible = typed.map(
    ([name, text]) => [name, text.replaceAll('\0', '�')] as [string, string],
  )
  return Response.json({ said, typed: visible } satisfies RefusedPost, { status })
}

async function refusalOf(thrown: unknown): Promise<Told | undefined> {
  if (thrown instanceof FrozenCycle || thrown instanceof MoveRefused) {
    return { status: 422, said: thrown.message }
  }
  if (namesWhatIsNotThere(thrown)) {
    return {
      status: 422,
      said: 'The form names something that is not recorded here, or not any more. Open the page again and choose from what it offers',
    }
  }
  if (!(thrown instanceof Response) || thrown.status < 400) return undefined
  return { status: thrown.status, said: await thrown.clone().text() }
}

/** PostgreSQL's foreign_key_violation: an id that was made up, or whose record has gone meanwhile. */
function namesWhatIsNotThere(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === '23503'
}

/** Passwords are never sent back, and what no reader can see need not be. */
async function typedIn(request: Request): Promise<RefusedPost['typed']> {
  const form = await request.formData()
  return [...form.entries()].flatMap(([name, value]): RefusedPost['typed'] =>
    typeof value !== 'string' || value === '' || /password|version|token/i.test(name)
      ? []
      : [[inWords(name), value]],
  )
}

/** The name of a field as a person might call it: 'Budget amount' for `budgetAmount`. */
function inWords(name: string): string {
  const words = name.replace('[]', '').replaceAll(/([A-Z])/g, ' $1')
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase()
}
