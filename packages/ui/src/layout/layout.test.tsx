import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  Figure,
  FilterGroup,
  Footnote,
  PageTitle,
  Pagination,
  SearchForm,
  SiteHeader,
} from './index.ts'

const nav = [
  { href: '/', text: 'Home' },
  { href: '/projects', text: 'Support projects' },
  { href: '/project-news', text: 'News' },
]

function currentIn(path: string): string[] {
  const html = render(<SiteHeader site="public" name="IISG" tagline="…" nav={nav} path={path} />)
  return [...html.matchAll(/href="([^"]+)" aria-current="(\w+)"/g)].map(
    ([, href, kind]) => `${href} ${kind}`,
  )
}

describe('the main navigation', () => {
  test('marks the page itself', () => {
    expect(currentIn('/projects')).toEqual(['/projects page'])
  })

  test('marks the part of the site that a deeper page is in', () => {
    expect(currentIn('/projects/42')).toEqual(['/projects true'])
  })

  test('takes neither the home page nor a like-named one for a part', () => {
    expect(currentIn('/project-news')).toEqual(['/project-news page'])
    expect(currentIn('/projects-archive')).toEqual([])
  })
})

describe('the pages of a part', () => {
  const pages = [
    { href: '/links', text: 'To confirm' },
    { href: '/links/contested', text: 'Contested' },
  ]
  const head = (path: string, among = pages) =>
    render(
      <SiteHeader
        site="admin"
        name="IISG"
        tagline="…"
        nav={[{ href: '/links', text: 'Links', also: ['/suggestions'] }]}
        pages={among}
        path={path}
      />,
    )

  test('are shown below the parts, the nearest marked and no other', () => {
    const [, below = ''] = head('/links/contested').split('aria-label="In this part"')

    expect(below).toContain('href="/links/contested" aria-current="page"')
    expect(below).not.toContain('href="/links" aria-current')
  })

  test('are left out where there is only one', () => {
    expect(head('/links', pages.slice(0, 1))).not.toContain('In this part')
  })

  test('mark the part wherever they lie', () => {
    expect(head('/suggestions/42')).toContain('href="/links" aria-current="true"')
  })
})

describe('the pages of a list', () => {
  const pages = (page: number, pages: number) =>
    render(<Pagination page={page} pages={pages} of="projects" hrefOf={(to) => `?page=${to}`} />)

  test('are not offered where there is one', () => {
    expect(pages(1, 1)).toBe('')
  })

  test('are the first, the last and those around the current one, each once', () => {
    const shown = [...pages(5, 12).matchAll(/>(\d+)</g)].map(([, page]) => Number(page))

    expect(shown).toEqual([1, 4, 5, 6, 12])
    expect([...pages(1, 2).matchAll(/>(\d+)</g)]).toHaveLength(2)
  })

  test('lead neither before the first nor past the last', () => {
    expect(pages(1, 3)).not.toContain('Previous')
    expect(pages(3, 3)).not.toContain('Next')
  })

  test('mark the current one', () => {
    expect(pages(2, 3)).toMatch(/href="\?page=2"[^>]*aria-current="page"/)
  })
})

describe('a filter', () => {
  const group = (chosen: boolean, count = 3) =>
    render(
      <FilterGroup
        title="Partner"
        clearHref="?all"
        choices={[{ text: 'Albania', href: '?partner=al', count, chosen }]}
      />,
    )

  test('says how much each choice shows and which is in force', () => {
    expect(group(true, 1207)).toContain('1,207')
    expect(group(true)).toContain('aria-current="true"')
    expect(group(false)).not.toContain('aria-current')
  })

  test('can be cleared once something is chosen', () => {
    expect(group(true)).toContain('href="?all"')
    expect(group(false)).not.toContain('href="?all"')
  })

  test('leads nowhere where nothing would be shown, unless one stands there already', () => {
    expect(group(false, 0)).not.toContain('href=')
    expect(group(true, 0)).toContain('href="?partner=al"')
  })
})

describe('the search', () => {
  test('keeps what was searched for and the filters in force, and can be linked to', () => {
    const html = render(
      <SearchForm
        label="Search"
        action="/projects"
        value='"x"'
        keep={[{ name: 'pillar', value: 'WBBSi' }]}
      />,
    )

    expect(html).toContain('method="get"')
    expect(html).toContain('value="&quot;x&quot;"')
    expect(html).toContain('<input type="hidden" name="pillar" value="WBBSi"/>')
  })
})

describe('the title', () => {
  test('is the only first heading, what kind of page it is included', () => {
    const html = render(<PageTitle eyebrow="Need" title="Document readers" />)

    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.replace(/<[^>]+>/g, '')).toBe('Need: Document readers')
  })
})

describe('a figure', () => {
  test('says what it counts and leads to where it comes from', () => {
    const html = render(
      <Figure
        value="128"
        counts="support projects"
        source={{ text: 'See the list', href: '/projects' }}
      />,
    )

    expect(html).toContain('support projects')
    expect(html).toContain('<a href="/projects">See the list</a>')
  })
})

describe('the footnote', () => {
  test('says its sentence and adds no asterisk to it', () => {
    expect(render(<Footnote text="* As agreed." />).match(/\*/g)).toHaveLength(1)
  })
})
