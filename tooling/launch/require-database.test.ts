import { freePort, startThrowAwayPostgres, type ThrowAwayPostgres } from '@iisg/embedded-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StartProblem } from './problem.ts'
import { requireDatabase } from './require-database.ts'

describe('a DATABASE_URL', () => {
  let postgres: ThrowAwayPostgres
  beforeAll(async () => {
    postgres = await startThrowAwayPostgres()
  })
  afterAll(() => postgres.stop())

  test('is accepted where its owner may enter', async () => {
    await expect(requireDatabase(postgres.url)).resolves.toBeUndefined()
  })

  test.each([
    ['a wrong password', { password: 'guessed' }, 'refuses the user or password'],
    ['a wrong database', { pathname: '/elsewhere' }, 'There is no database "elsewhere"'],
    ['a host that does not exist', { hostname: 'db.invalid' }, 'db.invalid, which cannot be found'],
  ])('is refused in one sentence with %s', async (_what, change, sentence) => {
    const url = Object.assign(new URL(postgres.url), change).href

    await refuses(url, sentence)
  })

  test('is refused in one sentence where nobody listens', async () => {
    const url = Object.assign(new URL(postgres.url), { port: String(await freePort()) }).href

    await refuses(url, 'no database answers there')
  })
})

async function refuses(url: string, sentence: string): Promise<void> {
  const refusal = requireDatabase(url)

  await expect(refusal).rejects.toThrow(StartProblem)
  await expect(refusal).rejects.toThrow(sentence)
  await expect(refusal).rejects.not.toThrow('\n')
  await expect(refusal).rejects.not.toThrow(new URL(url).password)
}
