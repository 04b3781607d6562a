import { publishResponse, takeBackResponse } from '@iisg/db/responses'
import { given } from '@iisg/db/testing'
import { describe, expect, vi } from 'vitest'
import { test } from '#app/testing/site.ts'
import { Memory } from './memory.ts'

describe('the memory of pages', () => {
  test('makes a page of the same data once, and of other data anew', () => {
    const memory = new Memory<string>(2)
    const make = vi.fn(() => 'a page')

    expect([memory.recall('data', make), memory.recall('data', make)]).toEqual(['a page', 'a page'])
    expect(make).toHaveBeenCalledTimes(1)
    memory.recall('other data', make)
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('forgets what nobody has asked for the longest', () => {
    const memory = new Memory<string>(2)
    for (const name of ['one', 'two', 'one', 'three']) memory.recall(name, () => name)

    expect(memory.recall('one', () => 'made anew')).toBe('one')
    expect(memory.recall('two', () => 'made anew')).toBe('made anew')
  })

  test('never shows what is no longer so', async ({ site, db }) => {
    const editor = await given.account(db, 'editor')
    const id = await given.response(db, { title: 'Seen for a while' })
    const isShown = async () => (await site.page('/projects')).includes('Seen for a while')

    expect(await isShown()).toBe(false)
    await publishResponse(db, editor, id, 'public')
    expect([await isShown(), await isShown()]).toEqual([true, true])
    await takeBackResponse(db, editor, id)
    expect(await isShown()).toBe(false)
  })
})
