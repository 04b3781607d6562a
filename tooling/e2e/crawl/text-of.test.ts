import { describe, expect, test } from 'vitest'
import { textOf } from './text-of.ts'

describe('the text of a page', () => {
  test.each([
    ['<title>Kosovo*</title><p>one</p>', ['Kosovo*', 'one']],
    ['<p>Kosovo<sup>*</sup> and <a href="/kosovo">more</a></p>', ['Kosovo* and more']],
    ['<p>Fully<span>Kosovo</span><span>*</span> and on</p>', ['Fully Kosovo* and on']],
    ['<td>Kosovo</td><td>*</td>', ['Kosovo', '*']],
    ['<img alt="Map of Kosovo" src="/kosovo.png">', ['Map of Kosovo']],
    ['<button aria-label="Close Kosovo">x</button>', ['Close Kosovo', 'x']],
    ['<script>var kosovo = 1</script><style>.kosovo{}</style>', []],
    ['<p>A &amp; B &#42; &#x2a;</p>', ['A & B * *']],
    ['<!-- Kosovo --><input value="Kosovo">', []],
  ])('of %s', (html, lines) => {
    const found = textOf(html)
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ').trim())
      .filter((line) => line !== '')

    expect(found).toEqual(lines)
  })
})
