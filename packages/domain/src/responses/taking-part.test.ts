import { describe, expect, test } from 'vitest'
import { OrganisationId } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import { type NameableInstitution, readEventLines } from './index.ts'

const customs = institution('AL', 'Customs Administration', 'CA')
const ministry = institution('AL', 'Ministry of Interior, Albania')
const police = institution('AL', 'Border Police')
const theirs = institution('MK', 'Border Police')
const serbian = institution('RS', 'Mine Action Centre')
const all = [customs, ministry, police, theirs, serbian]

describe('the institutions of an event in a line', () => {
  test.each([
    ['', []],
    ['customs administration', [customs]],
    ['CA, Ministry of Interior, Albania', [customs, ministry]],
    ['Ministry of Interior, Albania, CA, CA', [ministry, customs]],
    ['Границе полиција, ,', undefined],
  ])('are those that “%s” names', (cell, named) => {
    const [line] = readEventLines(`2026-04-19; Visit; Brdo; AL; ${cell}`, all)

    if (named === undefined) expect(line?.status).toBe('bad')
    else expect(line).toMatchObject({ event: { institutions: named.map(({ id }) => id) } })
  })

  test('are told apart by their partner where several are called so', () => {
    const read = (cell: string) => readEventLines(`2026-04-19; Visit; ; AL, MK; ${cell}`, all)[0]

    expect(read('Border Police, North Macedonia')).toMatchObject({
      event: { institutions: [theirs.id] },
    })
    expect(read('Border Police')).toMatchObject({
      problems: [
        'More than one is called “Border Police”: add its partner, such as “Border Police, Albania”',
      ],
    })
  })

  test.each([
    [
      'AL',
      'Mine Action Centre',
      '“Mine Action Centre” belongs to Serbia, which the event does not serve',
    ],
    [
      'AL',
      'Atlantis Guard',
      'No institution of Albania is called “Atlantis Guard”. Write it as it is listed below, such as “Customs Administration”',
    ],
    ['BA', 'CA', '“Customs Administration” belongs to Albania, which the event does not serve'],
  ])('of an event for %s are not “%s”: a sentence says why', (whom, cell, problem) => {
    const [line] = readEventLines(`2026-04-19; Visit; ; ${whom}; ${cell}`, all)

    expect(line).toMatchObject({ status: 'bad', problems: [problem] })
  })

  test('may be of any partner where the event is for the region', () => {
    const [line] = readEventLines('2026-04-19; Seminar; ; region; CA, Mine Action Centre', all)

    expect(line).toMatchObject({ event: { institutions: [customs.id, serbian.id] } })
  })
})

function institution(
  partner: Partner,
  name: string,
  acronym: string | null = null,
): NameableInstitution {
  return { id: OrganisationId.parse(crypto.randomUUID()), name, acronym, partner }
}
