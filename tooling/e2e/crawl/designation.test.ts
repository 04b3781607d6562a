import { describe, expect, test } from 'vitest'
import { breachesIn } from './designation.ts'

const footnote =
  '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.'

describe('the rule about the name', () => {
  test.each([
    'Serbia and Albania',
    `Support to Kosovo*. ${footnote}`,
    `Kosovo* and Kosova*, Косово*. ${footnote}`,
    'See https://example.org/Kosovo or kosovo@example.org or dfid-kosovo-2011.xml',
    'Kosovar civil society, Косовска Митровица',
  ])('is kept by "%s"', (text) => {
    expect(breachesIn(text)).toEqual([])
  })

  test.each([
    [`Support to Kosovo. ${footnote}`, 'bare'],
    [`Mbështetje për Kosovën. ${footnote}`, 'bare'],
    [`Помош за Косово. ${footnote}`, 'bare'],
    [`KOSOVO* and KOSOVO POLICE. ${footnote}`, 'bare'],
    [`Kosovo**. ${footnote}`, 'bare'],
    ['Support to Kosovo*.', '1 times named, 0 footnotes'],
    [`Kosovo*. ${footnote} ${footnote}`, '1 times named, 2 footnotes'],
    [`Serbia. ${footnote}`, '0 times named, 1 footnotes'],
  ])('is broken by "%s"', (text, breach) => {
    expect(breachesIn(text).join('\n')).toContain(breach)
  })
})
