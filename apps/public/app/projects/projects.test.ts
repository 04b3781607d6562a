import { publishResponse } from '@iisg/db/responses'
import { given, type TestDatabase } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { linksIn } from '#app/testing/crawl.ts'
import { type Site, test } from '#app/testing/site.ts'
import { textOf } from '#app/testing/text-of.ts'

describe('the list of support projects', () => {
  test.beforeAll(async ({ database }) => {
    for (let number = 1; number <= 26; number++) {
      await publish(database, { title: `Course ${number}`, plannedStart: startOf(number) })
    }
    await publish(database, { title: 'Podrška graničnoj policiji', partners: ['RS'] })
    await publish(database, { title: 'Поддршка за полиција', partners: ['XK'], pillars: ['WBCTi'] })
    await publish(database, { title: 'A & <B>', regional: 'yes', partners: [], status: 'pipeline' })
  })

  test('says with every filter how many projects it would show', async ({ site }) => {
    const choices = choicesIn(await site.page('/projects'))

    expect(choices.length).toBeGreaterThan(12)
    for (const { href, count } of choices) expect(await totalOf(site, href), href).toBe(count)
  })

  test('counts anew once something is chosen', async ({ site }) => {
    const choices = choicesIn(await site.page('/projects?partner=serbia&q=polici'))

    expect(choices.length).toBeGreaterThan(3)
    for (const { href, count } of choices) expect(await totalOf(site, href), href).toBe(count)
  })

  test('still offers the other choices of a filter in which one is chosen', async ({ site }) => {
    const partnersIn = (html: string) => {
      const [, group = ''] = html.split('aria-label="Filter by partner"')
      return choicesIn(group.split('</nav>')[0] ?? '').map(({ count }) => count)
    }
    const all = partnersIn(await site.page('/projects'))

    expect(all.length).toBeGreaterThan(3)
    expect(partnersIn(await site.page('/projects?partner=serbia'))).toEqual(all)
  })

  test('has pages of 25 that show everything once', async ({ site }) => {
    const [first, second] = [await site.page('/projects'), await site.page('/projects?page=2')]

    expect(titlesIn(first)).toHaveLength(25)
    expect(new Set([...titlesIn(first), ...titlesIn(second)]).size).toBe(29)
    expect((await site.get('/projects?page=3')).status).toBe(404)
  })

  test.for([
    ['Подршка граничној', 'Podrška graničnoj policiji'],
    ['granicnoj', 'Podrška graničnoj policiji'],
    ['poddrshka polic', undefined],
    ['poddrska', 'Поддршка за полиција'],
  ])('finds with "%s" what is written in the other script', async ([words, title], { site }) => {
    const html = await site.page(`/projects?q=${encodeURIComponent(String(words))}`)

    expect(titlesIn(html)).toEqual(title === undefined ? [] : [title])
  })

  test('keeps the filters while searching, and the search while filtering', async ({ site }) => {
    const html = await site.page('/projects?partner=serbia&q=polici&sort=title')

    expect(html).toContain('<input type="hidden" name="partner" value="serbia"/>')
    expect(html).toContain('<input type="hidden" name="sort" value="title"/>')
    expect(html).toMatch(/<input[^>]*name="q"[^>]*value="polici"/)
    expect(linksIn(html, '/projects')).toContain(
      '/projects?q=polici&pillar=wbbsi&partner=serbia&sort=title',
    )
  })

  test('names what was typed as we name it', async ({ site }) => {
    const text = textOf(await site.page('/projects?q=Kosovo'))

    expect(text).toContain('“Kosovo*”')
    expect(text.match(/UNSCR 1244/g)).toHaveLength(1)
  })

  test('shows what is in it as text', async ({ site }) => {
    expect(await site.page('/projects?reach=regional')).toContain('A &amp; &lt;B&gt;')
    expect(await site.page(`/projects?q=${encodeURIComponent('"><script>')}`)).not.toContain(
      '<script',
    )
  })

  test('ignores in its address what it cannot mean', async ({ site }) => {
    const odd = '/projects?pillar=x&partner=XK&status=%27&start=1e3&page=-1&sort=__proto__&donor='

    expect(await totalOf(site, odd)).toBe(29)
  })
})

function startOf(number: number): string {
  return `${2020 + (number % 3)}-01-${String(number).padStart(2, '0')}`
}

async function publish({ db }: TestDatabase, details: Parameters<typeof given.response>[1]) {
  const editor = await given.account(db, 'editor')
  const funders = [(await given.organisation(db, 'European Union')).id]
  const id = await given.response(db, { plannedEnd: '2026-12-31', funders, ...details })
  await publishResponse(db, editor, id, 'public')
}

function choicesIn(html: string): { href: string; count: number }[] {
  return [...html.matchAll(choice)].map(([, href = '', count]) => ({
    href: href.replaceAll('&amp;', '&'),
    count: Number(count),
  }))
}

const choice =
  /<a href="([^"]+)"(?: aria-current="true")?><span class="filter-group__text">[^<]*<\/span><span class="filter-group__count"><span[^>]*>[^<]*<\/span>(\d+)</g

async function totalOf(site: Site, path: string): Promise<number> {
  const [, heading = ''] = /<h2>([^<]*)<\/h2>/.exec(await site.page(path)) ?? []
  return Number(/(\d+) support project/.exec(heading)?.[1])
}

function titlesIn(html: string): string[] {
  return [...html.matchAll(/<h3><a href="\/projects\/[^"]+">([^<]*)</g)].map(
    ([, title = '']) => title,
  )
}
