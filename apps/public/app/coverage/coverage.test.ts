import { publishFigures, takeBackFigures } from '@iisg/db/public-figures'
import { givenFigures } from '@iisg/db/testing'
import { footnote, partnerNames, partners } from '@iisg/domain/partners'
import { describe, expect } from 'vitest'
import { test } from '#app/testing/site.ts'
import { textOf } from '#app/testing/text-of.ts'

describe('how far the needs are met', () => {
  test('is not there until it is published, and gone the moment it is taken back', async ({
    site,
    db,
  }) => {
    const { cycle, admin } = await givenFigures.frozen(db)
    const own = `/coverage/${cycle.id}`
    const addresses = [own, `${own}/figures.csv`, `${own}/figures.svg`]
    const statuses = () =>
      Promise.all(addresses.map(async (address) => (await site.get(address)).status))
    expect(textOf(await site.page('/coverage'))).toContain('No figures are published yet')
    expect(await statuses()).toEqual([404, 404, 404])

    await publishFigures(db, admin, cycle.id)
    // Twice, so that the site has kept the page when the figures are taken back.
    await site.page('/coverage')
    expect(textOf(await site.page('/coverage'))).toContain(cycle.label)
    expect(await statuses()).toEqual([200, 200, 200])
    expect(await (await site.get('/sitemap.xml')).text()).toContain(own)

    await takeBackFigures(db, admin, cycle.id, { reason: 'A figure was questioned' })
    const after = textOf(await site.page('/coverage'))
    expect(after).toContain('No figures are published yet')
    expect(after).not.toContain(cycle.label)
    expect(after).not.toContain('questioned')
    expect(await statuses()).toEqual([404, 404, 404])
    expect(await (await site.get('/sitemap.xml')).text()).not.toContain(own)
  })

  test('says in words what is counted, what is not shown, and where it comes from', async ({
    site,
    db,
  }) => {
    const { cycle, admin } = await givenFigures.frozen(db)
    await publishFigures(db, admin, cycle.id)

    const html = await site.page(`/coverage/${cycle.id}`)
    const text = textOf(html)

    expect(text).toContain('8 needs of the mapping')
    expect(text).toContain('silence is never shown as a gap')
    expect(text).toContain('at least 3 needs that 2 or more partners state')
    expect(text).toMatch(/[0-9a-f]{64}/)
    expect(text).toContain('Version 1')
    expect(text).not.toMatch(/unspeakable/i)
    expect(text.split(footnote)).toHaveLength(2)
    for (const partner of partners) expect(text).toContain(partnerNames[partner])
  })

  test('tells in its file what the page tells, with the footnote once', async ({ site, db }) => {
    const { cycle, admin } = await givenFigures.frozen(db)
    await publishFigures(db, admin, cycle.id)

    const html = await site.page(`/coverage/${cycle.id}`)
    const csv = await (await site.get(`/coverage/${cycle.id}/figures.csv`)).text()

    const table = html.slice(html.lastIndexOf('<table'), html.lastIndexOf('</table>'))
    const rows = csv.split('\r\n').map((line) => line.split(/,(?! )/))
    const lines = rows.slice(
      1,
      rows.findIndex(([first]) => first === ''),
    )
    const ofPage = [...table.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, line = '']) =>
      textOf(line).replaceAll('\n', ''),
    )
    const isAlone = (at: number) => lines[at + 1]?.[2] === 'All' || at === lines.length - 1
    const ofFile = lines.flatMap(([, , standing, count = ''], at) => {
      if (standing !== 'All') return [`${unquoted(standing)}: ${count.replace('Not', 'not')}`]
      if (count !== 'Not shown') return [`All: ${count}`]
      return isAlone(at) ? [count] : []
    })
    expect(ofPage.toSorted()).toEqual(ofFile.toSorted())
    expect(lines).toContainEqual(['Kosovo*', 'Border security', 'Open', '4'])
    expect(lines).toContainEqual(['All partners', 'All pillars', 'Open', '24'])
    expect(csv.split('UNSCR 1244')).toHaveLength(2)
  })

  test('is drawn as an image with a title and every figure in words', async ({ site, db }) => {
    const { cycle, admin } = await givenFigures.frozen(db)
    await publishFigures(db, admin, cycle.id)

    const answer = await site.get(`/coverage/${cycle.id}/figures.svg`)
    const svg = await answer.text()

    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(svg).toMatch(/^<svg[^>]* role="img"/)
    expect(svg).toContain(cycle.label)
    expect(svg).toMatch(/<desc[^>]*>All pillars: covered or thin: 24\./)
  })
})

function unquoted(cell = ''): string {
  return cell.replaceAll('"', '')
}
