import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ResponseId } from '../responses/index.ts'
import { aNeed, days } from '../testing/index.ts'
import { type SuggestableResponse, suggestLinks } from './index.ts'

const window = days('2025-01-01', '2026-12-31')
const need = aNeed({
  title: 'Document examination at road crossings',
  description: 'First-line officers need light tools and a second line that answers at once.',
  partners: ['AL', 'MK'],
  requestedActivityTypes: ['equipment', 'training'],
})

function aResponse(details: Partial<SuggestableResponse> = {}): SuggestableResponse {
  return {
    id: ResponseId.parse(crypto.randomUUID()),
    title: 'Tools for the examination of documents at crossings',
    summary: '',
    status: 'implementation',
    period: { status: 'known', ...days('2025-07-01', '2026-06-30') },
    regional: false,
    partners: ['AL'],
    pillars: ['WBBSi'],
    sectors: ['15130'],
    activityTypes: ['equipment'],
    ...details,
  }
}

const among = (responses: readonly SuggestableResponse[], isSettled = () => false) =>
  suggestLinks({ needs: [need], responses, window, isSettled })
const isSuggested = (details: Partial<SuggestableResponse>) =>
  among([aResponse(details)]).length === 1

describe('a link', () => {
  test('is suggested with every reason for it, and the parts that make its score', () => {
    const [suggestion] = among([aResponse()])

    expect(suggestion?.score).toBeGreaterThan(0.6)
    expect(suggestion?.reasons).toEqual([
      { kind: 'subject', subjects: ['border checks', 'forged documents'] },
      {
        kind: 'words',
        words: expect.arrayContaining([
          { need: 'Document', response: 'documents' },
          { need: 'crossings', response: 'crossings' },
        ]),
      },
      { kind: 'partners', partners: ['AL'], regional: false },
      { kind: 'period', days: 365, of: 730 },
      { kind: 'activity types', types: ['equipment'] },
    ])
    const known = suggestion?.parts.filter(({ value }) => value !== undefined) ?? []
    const weight = known.reduce((sum, part) => sum + part.weight, 0)
    const sum = known.reduce((all, part) => all + (part.value ?? 0) * part.weight, 0)
    expect(suggestion?.score).toBeCloseTo(sum / weight, 12)
  })

  test.each([
    ['in Serbian, in Cyrillic', 'Опрема за преглед исправа на граничним прелазима'],
    ['in Bosnian', 'Oprema za pregled isprava na graničnim prijelazima'],
    ['in Albanian', 'Pajisje për shqyrtimin e dokumenteve në pikat e kalimit kufitar'],
    ['in Macedonian', 'Опрема за испитување документи на граничните премини'],
  ])('is suggested where the response is written %s', (_, title) => {
    expect(isSuggested({ title })).toBe(true)
  })

  test.each<[string, Partial<SuggestableResponse>]>([
    ['of another pillar', { pillars: ['WBCTi'] }],
    ['for other partners', { partners: ['RS'], regional: true }],
    ['that was cancelled', { status: 'cancelled' }],
    ['over before the cycle', { period: { status: 'known', ...days('2023-01-01', '2024-12-31') } }],
    ['about something else', { title: 'Radios for forest guards', sectors: ['33120'] }],
    ['that shares a deed and a place alone', { title: 'Training in Albania: police unit' }],
  ])('is not suggested to a response %s', (_, details) => {
    expect(isSuggested(details)).toBe(false)
  })

  test('is never suggested by its sector alone, nor anew once it is settled', () => {
    expect(isSuggested({ title: 'Programme 2025', sectors: ['33120'] })).toBe(false)
    expect(among([aResponse()], () => true)).toEqual([])
  })

  test('weighs less for the region, and the same in whatever order it is found', () => {
    const named = aResponse()
    const regional = aResponse({ partners: [], regional: true })

    expect(among([regional, named]).map(({ responseId }) => responseId)).toEqual([
      named.id,
      regional.id,
    ])
    expect(among([regional, named])).toEqual(among([named, regional]))
  })

  test('has a score between 0 and 1, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 200 }), (title, summary) => {
        const texts = { title: `${need.title} ${title}`, summary }
        for (const { score } of among([aResponse(texts)])) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
