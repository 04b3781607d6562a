import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { together, unlessAborted } from './together.ts'

const never = new AbortController().signal

describe('doing two things together', () => {
  test('gives what both gave', async () => {
    const both = together(
      never,
      async () => 1,
      async () => 'two',
    )

    expect(await both).toEqual([1, 'two'])
  })

  test('tells the one to give up when the other fails, waits for it, and throws the failure', async () => {
    let clearedUp = false
    const both = together(
      never,
      () => Promise.reject(new Error('no room')),
      async (giveUp) => {
        await pause(10_000, undefined, { signal: giveUp }).catch(() => undefined)
        clearedUp = true
        giveUp.throwIfAborted()
      },
    )

    await expect(both).rejects.toThrow('no room')
    expect(clearedUp).toBe(true)
  })

  test('passes on that it is told to give up', async () => {
    const told = new AbortController()
    const wait = (giveUp: AbortSignal) => pause(10_000, undefined, { signal: giveUp })
    const both = together(told.signal, wait, wait)

    told.abort()

    await expect(both).rejects.toThrow()
  })
})

describe('waiting unless aborted', () => {
  test('throws at once when aborted', async () => {
    const told = new AbortController()
    const waiting = unlessAborted(told.signal, new Promise(() => undefined))

    told.abort()

    await expect(waiting).rejects.toThrow()
  })
})
