import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readTyped } from './read-form.ts'
import { readRows } from './rows.ts'
import { Version } from './version.tsx'

describe('a form that was changed on its way', () => {
  const Form = Version.extend({
    title: z.string().max(12_000),
    kind: z.enum(['law', 'project']),
    needId: z.uuid(),
    count: z.coerce.number().max(5),
  })

  test('is told how to mend it, in words that a person knows', () => {
    const typed = { title: 'x'.repeat(12_001), kind: 'a wish', needId: 'x', count: 'x' }

    const form = readTyped(typed, Form)

    expect(form).toMatchObject({
      ok: false,
      refusal: {
        problems: {
          // Nobody sees a version: there is nothing to link to.
          form: 'Open the page again: the form does not say what it started from',
          title: 'Keep it to 12,000 characters',
          kind: 'Choose one of those that are offered',
          needId: 'Choose one of those that are offered',
          count: 'Enter this again: it cannot be read',
        },
        typed,
      },
    })
  })

  test('is told the same of what was left out, and in its rows', () => {
    const form = readTyped({ version: '1', kind: 'law', needId: crypto.randomUUID() }, Form)
    const rows = readRows({ 'kind.0': 'a wish' }, ['kind'], Form.pick({ kind: true }))

    expect(form).toMatchObject({ refusal: { problems: { title: 'Fill this in' } } })
    expect(rows).toEqual({
      ok: false,
      problems: { 'kind.0': 'Choose one of those that are offered' },
    })
  })
})
