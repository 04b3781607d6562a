import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { areUnseen, LooksLike } from './index.ts'

const these = [
  { id: 'a', title: 'Radios in Kosovo*', shared: ['Radios', 'Kosovo'] },
  { id: 'b', title: 'Радио уређаји', shared: [] },
]

describe('the notice of what looks like what is typed', () => {
  test('names each with its reason, the partner as it is designated, and says that it was seen', () => {
    const html = renderToStaticMarkup(
      <LooksLike these={these} hrefOf={(id) => `/responses/${id}`}>
        <p>Save it again.</p>
      </LooksLike>,
    )

    expect(html).toContain('both speak of Radios and Kosovo*')
    expect(html).toContain('href="/responses/b"')
    expect(html.match(/name="seen\[\]" value="(a|b)"/g)).toHaveLength(2)
    expect(html).toContain('Save it again.')
  })

  test('is not there where nothing does', () => {
    const html = renderToStaticMarkup(
      <LooksLike these={[]} hrefOf={(id) => id}>
        Save it again.
      </LooksLike>,
    )

    expect(html).toBe('')
  })

  test('is shown again for what it did not name', () => {
    expect(areUnseen(these, {})).toBe(true)
    expect(areUnseen(these, { seen: ['a'] })).toBe(true)
    expect(areUnseen(these, { seen: ['b', 'a'] })).toBe(false)
    expect(areUnseen([], {})).toBe(false)
  })
})
