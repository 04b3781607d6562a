import { seedDemonstration } from '@iisg/db/demonstration'
import { declareLink, publishResponse } from '@iisg/db/responses'
import { given } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { crawl, type Found } from '#app/testing/crawl.ts'
import { test as base } from '#app/testing/site.ts'
import { textOf } from '#app/testing/text-of.ts'

/** Every page and file of the demonstration, with things among it that nobody should find. */
const test = base.extend<{ found: Found[] }>({
  found: [
    async ({ database, db, site }, use) => {
      const password = { password: 'not used here at all', passwordHash: async () => 'none' }
      await seedDemonstration(database.ownerUrl, password, 'a secret that only tests know')

      const editor = await given.account(db, 'editor')
      const need = await given.need(db, { title: 'Unspeakable need', description: 'Unspeakable' })
      const forMembers = await given.response(db, { title: 'Unspeakable members-only project' })
      await publishResponse(db, editor, forMembers, 'members')
      await given.response(db, { title: 'Unspeakable draft' })
      const named = await given.response(db, {
        title: 'Support to the police of Kosovo',
        summary: 'Unspeakable summary',
        partners: ['XK'],
        funders: [(await given.organisation(db, 'Embassy in Kosovo*')).id],
        budgetAmount: '987654.32',
      })
      await declareLink(db, editor, need.id, {
        responseId: named,
        strength: 'full',
        aspects: [],
        covers: [],
        allocation: null,
        rationale: 'Unspeakable rationale',
      })
      await publishResponse(db, editor, named, 'public')

      await use(await crawl(site))
    },
    { scope: 'file' },
  ],
})

describe('a walk over the whole site', { timeout: 60_000 }, () => {
  test('finds something behind every link', ({ found }) => {
    const broken = found.filter(({ status, path }) => status !== 200 && path !== '/nowhere')

    expect(broken.map(({ path, status }) => `${path} answers ${status}`)).toEqual([])
    expect(found.length).toBeGreaterThan(120)
  })

  test('meets no need, no link, nothing for members and no sum', ({ found }) => {
    const leaks = found.filter(({ text }) => /unspeakable|987.?654/i.test(text))

    expect(leaks.map(({ path }) => path)).toEqual([])
  })

  test('finds no bare name, and the footnote once where the name is and nowhere else', ({
    found,
  }) => {
    const told = found.map(({ path, type, text }) => ({
      path,
      text: type.startsWith('text/html') ? textOf(text) : text.replace(/https?:\S+/g, ''),
    }))
    const breaches = told.filter(({ text }) => {
      const rest = text.replaceAll(footnote, '')
      const footnotes = text.split(footnote).length - 1
      return bare.test(rest) || footnotes !== (named.test(rest) ? 1 : 0)
    })

    expect(breaches.map(({ path }) => path)).toEqual([])
    expect(told.filter(({ text }) => text.includes(footnote)).length).toBeGreaterThan(20)
    expect(told.filter(({ text }) => !text.includes(footnote)).length).toBeGreaterThan(20)
  })

  test('meets no script, no inline style, and one first heading on every page', ({ found }) => {
    const pages = found.filter(({ type }) => type.startsWith('text/html'))
    const odd = pages.filter(
      ({ text }) => /<script|\sstyle=|\son\w+=/.test(text) || text.split('<h1').length !== 2,
    )

    expect(odd.map(({ path }) => path)).toEqual([])
  })

  test('meets no heading that skips a level', ({ found }) => {
    const pages = found.filter(({ type }) => type.startsWith('text/html'))
    const skipping = pages.filter(({ text }) => {
      const levels = [...text.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
    })

    expect(skipping.map(({ path }) => path)).toEqual([])
  })
})

const footnote =
  '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.'
const named = /(?<![\p{L}\p{N}_-])(?:kosov|косов)[aoëуоаe]\p{L}?(?!\p{L})/iu
const bare = /(?<![\p{L}\p{N}_-])(?:kosov|косов)[aoëуоаe]\p{L}?(?![\p{L}*])/iu
