import { FrozenCycle, MoveRefused } from '@iisg/db/audit'
import type { ActionFunctionArgs, ServerBuild } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { RefusedPost } from '../app/layout/refused-post.ts'
import { Trouble, troubleOf } from '../app/layout/trouble.tsx'
import { keepingTyped } from './keeping-typed.ts'

describe('a form that is refused as a whole', () => {
  test('shows what was typed, when its cycle was frozen a moment ago', async () => {
    const refused = await posted(() => {
      throw new FrozenCycle()
    })

    expect(refused.status).toBe(422)
    const told = RefusedPost.parse(await refused.json())
    expect(told.said).toContain('Tell an erratum beside it')
    expect(told.typed).toEqual([
      ['Title', 'Ćetković'],
      ['Partners', 'AL'],
      ['Partners', 'RS'],
    ])
    const error = { status: 422, statusText: '', internal: false, data: told }
    expect(troubleOf(error)).toMatchObject({ typed: told.typed })
    expect(Trouble({ error })).toBeTruthy()
  })

  test('says why, when what it was about was moved on meanwhile', async () => {
    const refused = await posted(() => {
      throw new MoveRefused('It is told under another now')
    })

    expect(refused.status).toBe(422)
    expect(RefusedPost.parse(await refused.json()).said).toBe('It is told under another now')
  })

  test('keeps its sentence and its status where a right is missing', async () => {
    const refused = await posted(() => {
      throw new Response('You may not state needs', { status: 403 })
    })

    expect(refused.status).toBe(403)
    expect(RefusedPost.parse(await refused.json()).said).toBe('You may not state needs')
  })

  test('is no business of redirects and of faults', async () => {
    const elsewhere = posted(() => {
      throw new Response(null, { status: 302 })
    })
    expect((await elsewhere).status).toBe(302)
    const fault = posted(() => {
      throw new Error('A fault')
    })
    await expect(fault).rejects.toThrow('A fault')
  })
})

describe('a form with what cannot be kept', () => {
  test.each([
    ['a NUL', 'a\0b', 'a�b'],
    ['half a letter', 'a\uD800b', 'a�b'],
  ])('is refused for %s, with all that was typed', async (_what, title, shown) => {
    const refused = await posted(reached, new URLSearchParams({ summary: 'Kept', title }))

    expect(refused.status).toBe(422)
    const told = RefusedPost.parse(await refused.json())
    expect(told.said).toContain('“Title” has a character that cannot be kept')
    expect(told.typed).toEqual([
      ['Summary', 'Kept'],
      ['Title', shown],
    ])
  })

  test('is refused for a record that is not there, or not any more', async () => {
    const refused = await posted(() => {
      throw Object.assign(new Error('violates foreign key constraint'), { code: '23503' })
    })

    expect(refused.status).toBe(422)
    expect(RefusedPost.parse(await refused.json()).said).toContain('choose from what it offers')
  })
})

describe('an address that only takes a form', () => {
  test('has a page for its refusals to stand in, which nobody opens by itself', () => {
    const { page } = keepingTyped(buildOf({ action: reached })).routes

    expect(page?.module.default).toBeTypeOf('function')
    expect(page?.module.loader).toThrow(expect.objectContaining({ status: 404 }))
  })

  test('stays as it is where a script asks it for a piece of a page', () => {
    const piece = { action: reached, handle: 'a piece of a page' }

    expect(keepingTyped(buildOf(piece)).routes.page?.module.default).toBeUndefined()
  })
})

const usual = new URLSearchParams('title=Ćetković&partners[]=AL&partners[]=RS&version=3&password=x')

/** What an action of a page throws when a form is posted to it. */
async function posted(
  action: (args: ActionFunctionArgs) => never,
  body = usual,
): Promise<Response> {
  const build = keepingTyped(buildOf({ default: () => null, action }))
  const request = new Request('http://admin.test/', { method: 'POST', body })
  try {
    await build.routes.page?.module.action?.({ request, params: {}, context: {} as never })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
  throw new Error('Nothing was refused')
}

/** A build of one page. */
function buildOf(module: object): ServerBuild {
  // Only the routes are looked at.
  return { routes: { page: { id: 'page', path: '/', module } } } as unknown as ServerBuild
}

function reached(): never {
  throw new Error('The action was reached')
}
