import { describe, expect, test } from 'vitest'
import { readWords, termsOf } from './words.ts'

const names = (text: string) => termsOf(text).map(({ name }) => name)

describe('the terms of a title', () => {
  test.each([
    ['Training of the border police', 'Trajnimi i policisë kufitare'],
    ['Obuka granične policije', 'Обука граничне полиције'],
    ['Обука на граничната полиција', 'Trajnim për policinë kufitare'],
    ['Međunarodna saradnja', 'Medjunarodna saradnja'],
    ['Bezbednost dece', 'Bezbjednost djece'],
    ['Перење пари', 'Pastrimi i parave'],
    ['Study visit', 'Studijska posjeta'],
    ['IBM', 'Integrated Border Management'],
    ['MARI-KOR', 'marikor'],
    ['Cyber-security', 'cybersecurity'],
  ])('are the same in %j and in %j', (one, other) => {
    expect(new Set(names(one))).toEqual(new Set(names(other)))
  })

  test.each([
    ['Phase II', ['no. 2']],
    ['(faza 2)', ['no. 2']],
    ['фаза III', ['no. 3']],
    ['phase no. I', ['no. 1']],
    ['Lot 07', ['no. 7']],
    ['school 2025', ['teacher', '2025']],
    ['Pajisje i dokumente', ['equipment', 'document']],
    ['HF-2231 radar', ['hf', 'radar']],
  ])('take the numbers of %j for what they are', (title, found) => {
    expect(names(title)).toEqual(found)
  })

  test('forgive a wrong letter, a missing one, and two that changed places', () => {
    const meant = names('surveillance investigation')

    expect(names('survelliance investigaton')).toEqual(meant)
    expect(names('surviellance invsetigation')).toEqual(meant)
  })

  test('leave a name alone that is only like a word', () => {
    expect(termsOf('Gjirokastro')).toEqual([{ kind: 'place', name: 'Gjirokaster' }])
    expect(termsOf('Porterhouse')[0]?.kind).toBe('name')
  })

  test('can be shown as they were written', () => {
    expect(readWords('Phase 2: “Обука” of the POLICE').map(({ written }) => written)).toEqual([
      'Phase 2',
      'Обука',
      'POLICE',
    ])
  })
})
