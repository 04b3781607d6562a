import { partners } from '@iisg/domain/partners'
import { pillars } from '@iisg/domain/pillars'
import { ResponseStatus } from '@iisg/domain/responses'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Database, PublicDb } from '../db.ts'
import { publishResponse } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'
import { ask, findProject, listProjects, type ProjectFilter, searchProjects } from './index.ts'

const all = { order: 'start' } as const

async function list(publicDb: PublicDb, filter: ProjectFilter, stretch: Stretch = all) {
  return (await ask(publicDb, { projects: listProjects(filter, stretch) })).projects
}

type Stretch = Parameters<typeof listProjects>[1]

describe('the public list of projects', () => {
  test.beforeAll(async ({ db }) => {
    await publish(db, {
      title: 'Podrška graničnoj policiji',
      partners: ['RS'],
      plannedStart: '2023-05-01',
    })
    await publish(db, {
      title: 'Поддршка за граничната полиција',
      partners: ['MK'],
      pillars: ['WBBSi', 'WBCSCi'],
    })
    await publish(db, { title: 'Mbështetje për Kosovën', partners: ['XK'], pillars: ['WBCTi'] })
    await publish(db, {
      title: 'Laboratories of the region',
      partners: [],
      regional: 'yes',
      status: 'pipeline',
    })
    await given.response(db, { title: 'Hidden until published' })
  })

  test.for([
    ['подршка граничној', ['Podrška graničnoj policiji']],
    ['granicnata', ['Поддршка за граничната полиција']],
    ['policija', ['Поддршка за граничната полиција']],
    ['MBESHTETJE', ['Mbështetje për Kosovën*']],
    ['kosoven', ['Mbështetje për Kosovën*']],
    ['100% _', []],
    ['hidden', []],
  ])(
    'finds by "%s" in either script, with or without diacritics',
    async ([search, titles], { publicDb }) => {
      const found = await list(publicDb, { search: String(search) })

      expect(found.map(({ title }) => title)).toEqual(titles)
    },
  )

  test('counts for every choice what the list shows once it is chosen', async ({ publicDb }) => {
    const choices: fc.Arbitrary<ProjectFilter> = fc.record(
      {
        search: fc.constantFrom('policija', 'a', 'laboratories'),
        pillar: fc.constantFrom(...pillars),
        partner: fc.constantFrom(...partners),
        status: fc.constantFrom(...ResponseStatus.options),
        regional: fc.boolean(),
        donor: fc.constantFrom('Donor of Kosovo', 'European Union', 'Nobody'),
        startsIn: fc.constantFrom(2023, 2025),
      },
      { requiredKeys: [] },
    )

    await fc.assert(
      fc.asyncProperty(choices, async (filter) => {
        const shown = async (narrowed: ProjectFilter) => (await list(publicDb, narrowed)).length
        const { search } = await ask(publicDb, { search: searchProjects(filter, all) })
        const { counts, projects, total } = search

        expect(projects).toEqual(await list(publicDb, filter))
        expect(total).toBe(projects.length)
        for (const pillar of pillars)
          expect(counts.pillar[pillar] ?? 0).toBe(await shown({ ...filter, pillar }))
        for (const partner of partners)
          expect(counts.partner[partner] ?? 0).toBe(await shown({ ...filter, partner }))
        for (const status of ResponseStatus.options)
          expect(counts.status[status] ?? 0).toBe(await shown({ ...filter, status }))
        for (const regional of [true, false])
          expect(counts.regional[`${regional}`] ?? 0).toBe(await shown({ ...filter, regional }))
        for (const [name, count] of Object.entries(counts.donor))
          expect(count).toBe(await shown({ ...filter, donor: name.replace('*', '') }))
        for (const [year, count] of Object.entries(counts.startsIn))
          expect(count).toBe(await shown({ ...filter, startsIn: Number(year) }))
      }),
      { numRuns: 10 },
    )
  })

  test('lists every project once, page by page, in every order', async ({ publicDb }) => {
    for (const order of ['start', 'end', 'title', 'changed'] as const) {
      const whole = await list(publicDb, {}, { order })
      const pages = await Promise.all(
        [0, 2, 4].map((from) => list(publicDb, {}, { order, from, count: 2 })),
      )

      expect(whole).toHaveLength(4)
      expect(pages.flat()).toEqual(whole)
    }
  })

  test('knows a published project by its id, and no other', async ({ db, publicDb }) => {
    const [first] = await list(publicDb, {}, { order: 'title', count: 1 })
    const hidden = await given.response(db)

    const { known, unknown } = await ask(publicDb, {
      known: findProject(first?.id ?? hidden),
      unknown: findProject(hidden),
    })

    expect(known).toEqual(first)
    expect(unknown).toBeNull()
  })
})

async function publish(db: Database, details: Parameters<typeof given.response>[1]) {
  const editor = await given.account(db, 'editor')
  const funders = [
    (await given.organisation(db, 'European Union')).id,
    (await given.organisation(db, 'Donor of Kosovo*')).id,
  ]
  await publishResponse(db, editor, await given.response(db, { funders, ...details }), 'public')
}
