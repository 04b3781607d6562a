import { describe, expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

describe('work under a name', () => {
  test('is done once at a time, and again once it is over', async () => {
    const { run } = oneAtATime()
    let times = 0
    const work = async () => {
      times += 1
      await Promise.resolve()
    }

    await Promise.all([run('issue 1', work), run('issue 1', work), run('issue 2', work)])
    expect(times).toBe(2)

    await run('issue 1', work)
    expect(times).toBe(3)
  })

  test('that failed can be begun again', async () => {
    const { run, finished } = oneAtATime()

    await expect(run('report', () => Promise.reject(new Error('ink')))).rejects.toThrow('ink')
    await finished()
    await run('report', () => Promise.resolve())
  })
})
