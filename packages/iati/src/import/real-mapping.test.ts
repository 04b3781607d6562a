import { createReadStream, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '@iisg/db'
import { matrixInputFor } from '@iisg/db/analysis'
import { findCycle } from '@iisg/db/cycles'
import { listFindings, refreshFindings } from '@iisg/db/findings'
import { confirmPillars, declareLink } from '@iisg/db/responses'
import { given, test } from '@iisg/db/testing'
import { matrixOf } from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import { type Partner, partners } from '@iisg/domain/partners'
import type { Strength } from '@iisg/domain/responses'
import { addDays, Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { importFiles } from './index.ts'

const iati = path.resolve(import.meta.dirname, '../../../../../shared/data/iati/xml/us')
const present = existsSync(iati)
if (!present) console.warn(`No real data in ${iati}: no real project is linked to a need.`)

/** Years in which many of the published activities were at work. */
const window = { from: Day.parse('2019-01-01'), until: Day.parse('2020-12-31') }

/** Invented needs, and what of a title or summary makes us link an activity to each. */
const needs: { title: string; priority: Need['priority']; answeredBy: [RegExp, Strength][] }[] = [
  {
    title: 'Joint targeting of freight',
    priority: 'high',
    answeredBy: [
      [/air cargo|commercial motor vehicle|interdiction equipment/i, 'partial'],
      [/catch-all|in-reach|export control/i, 'marginal'],
    ],
  },
  {
    title: 'Referral desks in every larger town',
    priority: 'critical',
    answeredBy: [
      [/local councils|community resilience/i, 'substantial'],
      [/extremis|radicali/i, 'partial'],
    ],
  },
  {
    title: 'Shelters for victims with steady funding',
    priority: 'medium',
    answeredBy: [[/traffick/i, 'partial']],
  },
  {
    title: 'Ownership data that police can search',
    priority: 'low',
    answeredBy: [[/corruption/i, 'marginal']],
  },
  {
    title: 'Upkeep of equipment after projects end',
    priority: 'medium',
    answeredBy: [[/post operations|vodafone|digital police|small arms/i, 'marginal']],
  },
  {
    title: 'Incident response teams',
    priority: 'high',
    answeredBy: [[/cyber/i, 'full']],
  },
]

describe.skipIf(!present)('a mapping of real activities', () => {
  test('weighs what somebody would who goes through every day with the rows beside them', async ({
    db,
  }) => {
    const { cycle, linked } = await mapped(db)
    expect(linked).toBeGreaterThan(100)

    const { rows } = matrixOf(await matrixInputFor(db, cycle))
    const plain = await coverageByHand(db)
    const met = rows.flatMap(({ need, cells }) =>
      need.partners.map((partner) => {
        const cell = cells[partner]
        const coverage = 'coverage' in cell ? cell.coverage : 0
        expect(coverage).toBeCloseTo(plain(need.id, partner), 9)
        return coverage
      }),
    )

    expect(met.filter((coverage) => coverage > 0).length).toBeGreaterThan(8)
    expect(met.filter((coverage) => coverage === 0).length).toBeGreaterThan(8)
  }, 120_000)

  test('calls those alone one record that say the same, word for word', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    await refreshFindings(db)

    const twice = await listFindings(db, editor, { class: 'duplicate record' })
    expect(twice.length).toBeGreaterThan(20)
    const words = new Map(
      (await db.selectFrom('response').select(['id', 'title', 'summary']).execute()).map(
        ({ id, title, summary }) => [id, `${title} ${summary}`.toLowerCase().match(/\w+/g)?.join()],
      ),
    )
    for (const { oneId, otherId } of twice) expect(words.get(oneId)).toBe(words.get(otherId))
  }, 120_000)
})

/** Imports two files of one donor, and links what was at work in those years. */
async function mapped(db: Database) {
  const sources = ['state-albania.xml.gz', 'state-northmacedonia.xml.gz'].map((name) => ({
    name,
    bytes: statSync(path.join(iati, name)).size,
    open: () => createReadStream(path.join(iati, name)),
  }))
  await importFiles(db, 'operator', sources, { regional: false })
  const { id: cycleId } = await given.cycle(db)
  await db
    .updateTable('mappingCycle')
    .where('id', '=', cycleId)
    .set({ startsOn: window.from, endsOn: window.until })
    .execute()
  const cycle = await findCycle(db, cycleId)
  if (!cycle) throw new Error('The cycle has gone')

  const activities = await db
    .selectFrom('response')
    .where('actualStart', '<=', window.until)
    .where((where) =>
      where.or([where('actualEnd', '>=', window.from), where('plannedEnd', '>=', window.from)]),
    )
    .select(['id', 'title', 'summary'])
    .orderBy('id')
    .execute()
  let linked = 0
  for (const { title, priority, answeredBy } of needs) {
    const need = await given.need(db, { cycleId, title, priority, partners: [...partners] })
    for (const activity of activities) {
      const text = `${activity.title} ${activity.summary}`
      const [, strength] = answeredBy.find(([words]) => words.test(text)) ?? []
      if (strength === undefined) continue
      await confirmPillars(db, 'operator', activity.id, ['WBBSi'])
      await declareLink(db, 'operator', need.id, {
        responseId: activity.id,
        strength,
        aspects: [],
        covers: [],
        allocation: null,
        rationale: '',
      })
      linked++
    }
  }
  return { cycle, linked }
}

/** Formulae A and B once more, from the rows themselves and as slowly as they can be told. */
async function coverageByHand(db: Database) {
  const links = await db
    .selectFrom('supportLink')
    .innerJoin('response', 'response.id', 'supportLink.responseId')
    .select(['needId', 'responseId', 'strength', 'status'])
    .select(['actualStart', 'plannedStart', 'actualEnd', 'plannedEnd'])
    .execute()
  const served = await db.selectFrom('responsePartner').select(['responseId', 'partner']).execute()
  const strengths = { full: 1, substantial: 0.75, partial: 0.5, marginal: 0.25 }
  const days: Day[] = []
  for (let day = window.from; day <= window.until; day = addDays(day, 1)) days.push(day)

  return (needId: string, partner: Partner): number => {
    const own = links.filter(
      (link) =>
        link.needId === needId &&
        served.some((each) => each.responseId === link.responseId && each.partner === partner),
    )
    let met = 0
    for (const day of days) {
      let unmet = 1
      for (const { strength, status, ...told } of own) {
        const from = told.actualStart ?? told.plannedStart
        const until = told.actualEnd ?? told.plannedEnd ?? '9999-12-31'
        if (from === null || day < from || day > until) continue
        unmet *= 1 - strengths[strength] * (status === 'cancelled' ? 0 : 1)
      }
      met += 1 - unmet
    }
    return met / days.length
  }
}
