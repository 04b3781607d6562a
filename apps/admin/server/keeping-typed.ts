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
    return [id, { ...route, module: { ...route.module, action: keeping(action) } }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function keeping(action: ActionFunction): ActionFunction {
  return async (args: ActionFunctionArgs) => {
    const copy = isShort(args.request) ? args.request.clone() : undefined
    try {
      return await action(args)
    } catch (thrown) {
      const refusal = await refusalOf(thrown)
      if (refusal === undefined) throw thrown
      const typed = copy === undefined ? [] : await typedIn(copy)
      throw Response.json({ said: refusal.said, typed } satisfies RefusedPost, {
        status: refusal.status,
      })
    }
  }
}

/** Files are handed in as multipart: nobody reads those out again. */
function isShort({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false
}

async function refusalOf(thrown: unknown): Promise<{ status: number; said: string } | undefined> {
  if (thrown instanceof FrozenCycle || thrown instanceof MoveRefused) {
    return { status: 422, said: thrown.message }
  }
  if (!(thrown instanceof Response) || thrown.status < 400) return undefined
  return { status: thrown.status, said: await thrown.clone().text() }
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
