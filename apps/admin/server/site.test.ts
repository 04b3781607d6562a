import { beforeEach, describe, expect, vi } from 'vitest'
import { givenSomebody } from '#app/testing/account.ts'
import { test } from '#app/testing/site.ts'

describe('an address that nothing is at', () => {
  // Remix warns of each that is no text.
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  })

  test.for(['/no-such-page', '/%E0%A4%A', '/accounts/%ED%A0%80', '/accounts/%00/closing'])(
    'is answered by a page: %s',
    async (path, { database, visitor }) => {
      const { credentials } = await givenSomebody(database, 'admin')
      await visitor.post('/sign-in', credentials)

      const answer = await visitor.get(path)

      expect(answer.status).toBe(404)
      const page = await answer.text()
      expect(page).toContain('There is no such page')
      expect(page).toContain('href="/needs"')
    },
  )
})

describe('what is no form of ours', () => {
  const tooMuch = new URLSearchParams({ title: 'x'.repeat(600_000) })
  const file = new FormData()
  file.append('title', new Blob(['x']), 'x.txt')

  test.for([
    ['would fill the memory', tooMuch, 413, 'Go back and shorten what you wrote'],
    ['is a file where none is asked for', file, 415, 'Only a form can be sent here'],
    ['is of another kind', new Blob(['{}'], { type: 'application/json' }), 415, 'Only a form'],
  ] as const)(
    'is refused with a sentence where it %s',
    async ([, body, status, said], { site }) => {
      const headers = { origin: site }
      const answer = await fetch(`${site}/sign-in`, { method: 'POST', body, headers })

      expect(answer.status).toBe(status)
      expect(await answer.text()).toContain(said)
    },
  )

  test('is taken as an empty form where it is nothing at all', async ({ site }) => {
    const answer = await fetch(`${site}/sign-in`, { method: 'POST', headers: { origin: site } })

    expect(answer.status).toBe(422)
  })
})

describe('an address that only takes a form', () => {
  test('tells on a page why it refused one', async ({ database, visitor }) => {
    const { credentials } = await givenSomebody(database, 'admin')
    await visitor.post('/sign-in', credentials)

    const answer = await visitor.post('/accounts/nobody/invitation', {})

    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('There is no such page')
    expect((await visitor.get('/accounts/nobody/invitation')).status).toBe(404)
  })
})
