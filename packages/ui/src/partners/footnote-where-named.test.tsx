import { footnote, partnerNames } from '@iisg/domain/partners'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Footnote } from '../layout/index.ts'
import { footnoteWhereNamed } from './index.ts'

describe('a page made with the footnote', () => {
  test('keeps it where the partner is named', () => {
    expect(footnotesOn(<td>{partnerNames.XK}</td>)).toBe(1)
  })

  test('keeps it where only a label names the partner', () => {
    expect(footnotesOn(<nav aria-label={`Filter by ${partnerNames.XK}`} />)).toBe(1)
  })

  test('goes without where only others are named, or only an address does', () => {
    expect(footnotesOn(<td>{partnerNames.AL}</td>)).toBe(0)
    expect(footnotesOn(<a href="/needs?partner=XK">https://example.org/Kosovo</a>)).toBe(0)
  })
})

function footnotesOn(content: ReactNode): number {
  const html = renderToString(
    <>
      {content}
      <Footnote text={footnote} />
    </>,
  )
  return footnoteWhereNamed(html).split('UNSCR 1244').length - 1
}
