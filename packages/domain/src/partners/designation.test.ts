import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  byName,
  designated,
  footnote,
  isNamedIn,
  mapDisclaimer,
  partnerNames,
  partnerSlugs,
  partners,
  withoutAsterisk,
  withoutFlags,
} from './index.ts'

describe('the designation', () => {
  test.each([
    ['Border policing in Kosovo', 'Border policing in Kosovo*'],
    ['Serbia–Kosovo dialogue', 'Serbia–Kosovo* dialogue'],
    ['Kosovo-Albania', 'Kosovo*-Albania'],
    ["Kosovo's police", "Kosovo*'s police"],
    ['(Kosovo)', '(Kosovo*)'],
    ['KOSOVO POLICE', 'KOSOVO* POLICE'],
    ['Mbështetje për Kosovën', 'Mbështetje për Kosovën*'],
    ['Policia e Kosovës', 'Policia e Kosovës*'],
    ['Подршка за Косово', 'Подршка за Косово*'],
    ['Kosovo (UNSCR 1244)', 'Kosovo*'],
    ['Kosovo (S/RES/1244 (1999))', 'Kosovo*'],
    ['Kosovar civil society', 'Kosovar civil society'],
    ['KosovoTransparent, PISGKOSOVO', 'Kosovo*Transparent, PISGKOSOVO*'],
    ['Serbia/Kosovo/Albania', 'Serbia/Kosovo*/Albania'],
    ['KIPRED.Kosovo, stöd till kosovo.', 'KIPRED.Kosovo*, stöd till kosovo*.'],
    ['Policia e Kosoves', 'Policia e Kosoves*'],
  ])('(a) turns "%s" into "%s"', (text, expected) => {
    expect(designated(text)).toBe(expected)
  })

  test('(b) has one footnote, which whatever names it can ask for', () => {
    expect(footnote).toMatch(/^\* This designation is without prejudice .* independence\.$/)
    expect(isNamedIn('Training in Kosovo*')).toBe(true)
    expect(isNamedIn('Training in Serbia')).toBe(false)
  })

  test('(c) leaves addresses alone and can be searched without the asterisk', () => {
    const text = 'See https://police.example/kosovo/Kosovo or info@Kosovo.example'

    expect(designated(text)).toBe(text)
    expect(isNamedIn(text)).toBe(false)
    expect(withoutAsterisk('Kosovo*')).toBe('Kosovo')
    expect(Object.values(partnerSlugs).join(' ')).not.toContain('*')
  })

  test('(d) does not change the order of names', () => {
    const names = partners.map((partner) => partnerNames[partner])

    expect([...names].reverse().sort(byName)).toEqual(names)
    expect(byName('Kosovo*', 'Kosovo')).toBe(0)
  })

  test('(e) never doubles the asterisk, however often a text comes back', () => {
    const words = fc.constantFrom(
      'Kosovo',
      'Kosovo*',
      'Kosovo**',
      'Косово',
      'and',
      '(Kosovo)',
      '1244',
    )
    fc.assert(
      fc.property(fc.array(words), (some) => {
        const once = designated(some.join(' '))

        expect(designated(once)).toBe(once)
        expect(once).not.toContain('**')
      }),
    )
  })

  test('(f) stands beside no flag', () => {
    expect(withoutFlags('🇽🇰 Kosovo* and 🇦🇱 Albania')).toBe('Kosovo* and Albania')
  })

  test('(g) has a neutral sentence for maps', () => {
    expect(mapDisclaimer).toMatch(/no opinion on any boundary or status/)
  })
})
