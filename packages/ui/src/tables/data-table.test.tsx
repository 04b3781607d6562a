import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DataTable } from './index.ts'

const html = render(
  <DataTable
    caption="Support projects"
    keyOf={({ title }) => title}
    rows={[{ title: 'Readers', budget: '4,250,000.00' }]}
    columns={[
      { key: 'title', heading: 'Project', rowHeader: true, cell: ({ title }) => title },
      { key: 'budget', heading: 'Budget', numeric: true, cell: ({ budget }) => budget },
    ]}
    totals={{ title: 'In all', budget: '4,250,000.00' }}
  />,
)

describe('a table', () => {
  test('scrolls in a region that a keyboard reaches and that is named by its caption', () => {
    const [, id] = html.match(/<caption id="([^"]+)"/) ?? []

    expect(id).toBeDefined()
    expect(html).toContain(`<section class="table-region" aria-labelledby="${id}" tabindex="0">`)
  })

  test('says of each heading what it heads', () => {
    expect(html.match(/scope="col"/g)).toHaveLength(2)
    expect(html).toContain('<th scope="row" role="rowheader">Readers</th>')
  })

  test('lines up figures, heading included', () => {
    expect(html.match(/data-numeric="true"/g)).toHaveLength(3)
  })

  test('names each cell for a screen on which rows are stacked', () => {
    expect(html).toContain('data-label="Budget"')
  })
})
