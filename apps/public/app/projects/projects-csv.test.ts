import { publishResponse } from '@iisg/db/responses'
import { given } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { publicUrl, test } from '#app/testing/site.ts'

describe('the list of support projects as a file', () => {
  test.beforeAll(async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const publish = async (details: Parameters<typeof given.response>[1]) =>
      publishResponse(db, editor, await given.response(db, details), 'public')

    for (let number = 1; number <= 30; number++) {
      await publish({ title: `Course ${number}`, partners: ['RS'] })
    }
    await publish({ title: '=HYPERLINK("http://evil.test","Click")', partners: ['AL'] })
    await publish({ title: '+1, "quoted"', partners: ['AL'] })
    await publish({ title: 'Police of Kosovo', partners: ['XK'] })
  })

  test('has all pages of what the same address shows, in the same order', async ({ site }) => {
    for (const search of ['', '?partner=serbia', '?q=course&sort=title', '?partner=albania']) {
      const pages = [await site.page(`/projects${search}`)]
      if (pages[0]?.includes('rel="next"'))
        pages.push(await site.page(`/projects${search}${search ? '&' : '?'}page=2`))
      const shown = pages.flatMap((html) => [
        ...html.matchAll(/<h3><a href="(\/projects\/[^"]+)"/g),
      ])

      const lines = linesOf(await (await site.get(`/projects.csv${search}`)).text())
      expect(lines.map((line) => line.at(-1))).toEqual(shown.map(([, path]) => publicUrl + path))
    }
  })

  test('is UTF-8 that says so, with lines as RFC 4180 wants them', async ({ site }) => {
    const answer = await site.get('/projects.csv')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(text.startsWith('\uFEFFTitle,Status,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(new Set(rowsOf(text).map((row) => row.length))).toEqual(new Set([12]))
  })

  test('holds nothing that a spreadsheet would run', async ({ site }) => {
    const text = await (await site.get('/projects.csv?partner=albania')).text()

    expect(
      rowsOf(text)
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    ).toEqual([])
    expect(text).toContain(`"'+1, ""quoted"""`)
  })

  test('says where it comes from, and has the footnote only where it names the partner', async ({
    site,
  }) => {
    const all = await (await site.get('/projects.csv')).text()
    const some = await (await site.get('/projects.csv?partner=serbia&page=2')).text()

    expect(all).toContain('Police of Kosovo*')
    expect(all.match(/UNSCR 1244/g)).toHaveLength(1)
    expect(some).not.toContain('UNSCR 1244')
    expect(some).toContain(`Source: IISG Platform, ${publicUrl}/projects?partner=serbia, retrieved`)
  })
})

/** The projects among the rows: not the head, and not the notes below the empty row. */
function linesOf(text: string): string[][] {
  const rows = rowsOf(text).slice(1)
  return rows.slice(
    0,
    rows.findIndex((row) => row.every((cell) => cell === '')),
  )
}

/** A reader of its own, so that no library is right about itself. */
function rowsOf(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/g
  const rows: string[][] = [[]]
  for (const [whole, quoted, plain = '', end] of text.replace('\uFEFF', '').matchAll(cells)) {
    if (whole === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}
