import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { KindFields } from './kind-fields.tsx'

describe('what only some kinds of response have', () => {
  test.each(['', 'support project', 'a wish'])(
    'comes back as it was typed, also under the kind %j',
    (kind) => {
      const typed = { kind, adoptingBody: 'Kuvendi', adoptedOn: '1899-05-05' }
      const problems = { adoptedOn: 'Enter a day from 1990 to 2100' }

      const fields = renderToStaticMarkup(
        <KindFields draft={undefined} refusal={{ problems, typed }} />,
      )

      expect(fields).toContain('value="Kuvendi"')
      // The summary of the problems links to it.
      expect(fields).toContain('id="adoptedOn"')
      expect(fields).toContain('Enter a day from 1990 to 2100')
    },
  )

  test('is asked of those kinds alone, and the place of the others', () => {
    const asked = (kind: string) =>
      renderToStaticMarkup(
        <KindFields draft={undefined} refusal={{ problems: {}, typed: { kind } }} />,
      )

    expect(asked('legal act')).toContain('name="adoptedOn"')
    expect(asked('legal act')).not.toContain('name="place"')
    expect(asked('light event')).toContain('name="place"')
    expect(asked('light event')).not.toContain('name="adoptedOn"')
  })
})
