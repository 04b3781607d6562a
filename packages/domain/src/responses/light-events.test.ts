import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEventLines } from './index.ts'

describe('events in lines', () => {
  test('are read as a spreadsheet pastes them, headings and empty lines passed over', () => {
    const pasted = [
      'Day\tTitle\tPlace\tPartners',
      '2026-04-19\tStudy visit to a joint crossing\tBrdo\tAlbania, North Macedonia',
      '',
      '19.4.2026 – 21.4.2026; Mission on customs data ; ; Kosovo*',
      '"2026-05-01" | Seminar | Budva | the region',
    ].join('\r\n')

    expect(readEventLines(pasted)).toMatchObject([
      {
        number: 2,
        status: 'good',
        event: {
          from: '2026-04-19',
          until: '2026-04-19',
          title: 'Study visit to a joint crossing',
          place: 'Brdo',
          partners: ['AL', 'MK'],
        },
      },
      { number: 4, event: { from: '2026-04-19', until: '2026-04-21', partners: ['XK'] } },
      { number: 5, event: { partners: [], regional: true, title: 'Seminar' } },
    ])
  })

  test('say line by line what is wrong, and keep the line', () => {
    const read = readEventLines('tomorrow; Visit; Brdo; Atlantis\n1899-01-01; ; ; AL; ; more')

    expect(read).toEqual([
      {
        number: 1,
        text: 'tomorrow; Visit; Brdo; Atlantis',
        status: 'bad',
        problems: [
          'Begin with the day, such as 2026-04-19 or 19.4.2026',
          '“Atlantis” is none of the six partners',
        ],
      },
      {
        number: 2,
        text: '1899-01-01; ; ; AL; ; more',
        status: 'bad',
        problems: [
          'Begin with the day, such as 2026-04-19 or 19.4.2026',
          'Say what it is, in at most 500 characters',
          'Keep to five columns: day, title, place, partners, institutions',
        ],
      },
    ])
  })

  test('designate the partner wherever a line names it, and take its name without the asterisk', () => {
    const [line] = readEventLines('2026-04-19; Visit to Kosovo; ; kosovo')

    expect(line).toMatchObject({ event: { title: 'Visit to Kosovo*', partners: ['XK'] } })
  })

  test('lose no line, whatever was pasted', () => {
    const anyLine = fc.string({ maxLength: 60 }).filter((text) => !/[\r\n]/.test(text))
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
        const read = readEventLines(lines.join('\n'))
        const told = lines.filter(
          (line) => line.trim() !== '' && !/^\s*"?(day|date|when)"?\s*([\t;|]|$)/i.test(line),
        )
        expect(read.map(({ text }) => text)).toEqual(told)
      }),
    )
  })
})
