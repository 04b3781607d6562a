import { contributionOf, stretchesCovered } from '@iisg/domain/analysis'
import type { Partner } from '@iisg/domain/partners'
import {
  type ConfirmationStatus,
  type ResponseRecord,
  workingPeriodOf,
} from '@iisg/domain/responses'
import { folded } from '@iisg/domain/text'
import { addDays, commonTo, daysIn, type Period } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { matrixInputFor } from '../analysis/index.ts'
import { listCycles } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { listPoolings } from '../pooling/index.ts'
import { needsMetBy, responsesById } from '../responses/index.ts'
import { given } from '../testing/index.ts'
import { planted } from './index.ts'
import { test } from './testing/test.ts'

describe('what was planted', () => {
  test.for(planted.duplicateRecords)(
    'records %s and %s twice',
    async (pair, { demonstration: { db } }) => {
      const [one, other] = await pairOf(db, pair)

      const sharesAProvider = one.roles.some(({ organisation, role }) =>
        other.roles.some((its) => its.role === role && its.organisation.id === organisation.id),
      )
      expect(sharesAProvider).toBe(true)
      expect(likeness(one.title, other.title)).toBeGreaterThanOrEqual(0.7)
      expect(overlap(one, other)).toBeGreaterThanOrEqual(0.8)
      // Or one piece of work would count twice.
      expect(await needsMetBy(db, other.id)).toEqual([])
    },
  )

  test.for(planted.duplicateEfforts)(
    'has %s and %s do the same',
    async (pair, { demonstration: { db } }) => {
      const [one, other] = await pairOf(db, pair)

      expect(partnersOf(one)).toEqual(partnersOf(other))
      expect([...one.activityTypes].sort()).toEqual([...other.activityTypes].sort())
      expect(overlap(one, other)).toBeGreaterThanOrEqual(0.8)
      expect(daysTogether(one, other)).toBeGreaterThanOrEqual(90)
      expect(await codesMetBy(db, one)).toEqual(await codesMetBy(db, other))
      expect(await codesMetBy(db, one)).toHaveLength(1)
      for (const role of ['funding', 'implementing'] as const) {
        expect(providersOf(one, role)).not.toEqual(providersOf(other, role))
      }
    },
  )

  test.for(planted.scriptPairs)(
    'writes %s and %s in two scripts',
    async (pair, { demonstration: { db } }) => {
      const [one, other] = await pairOf(db, pair)

      expect(one.title).toMatch(/^[\p{Script=Cyrillic}\P{L}]+$/u)
      expect(other.title).toMatch(/^[\p{Script=Latin}\P{L}]+$/u)
      expect(folded(one.title)).toBe(folded(other.title))
      expect(providersOf(one, 'funding')).not.toEqual(providersOf(other, 'funding'))
    },
  )

  test.for(planted.cliffs)(
    'ends $need for $partner on $lastDay',
    async (cliff, { demonstration: { db } }) => {
      const input = await currentInput(db)
      const need = input.needs.find(({ code }) => code === cliff.need)
      const links = input.links.filter(({ needId }) => needId === need?.id)

      const shares = links.map((link) =>
        contributionOf(link, cliff.partner, input.window, input.method),
      )
      const good = stretchesCovered(input.window, shares).filter(({ covered }) => covered >= 0.5)
      expect(need?.partners).toContain(cliff.partner)
      expect(good.at(-1)?.until).toBe(cliff.lastDay)
      expect(cliff.lastDay < addDays(input.window.until, -150)).toBe(true)
      const successors = links.filter(({ response }) => isPlannedFor(response, cliff.partner))
      expect(successors).toEqual([])
    },
  )

  test('has needs for two measures or more that one action could serve, for every member to see', async ({
    demonstration: { db },
  }) => {
    const [cycle] = await listCycles(db, 'needs')
    if (!cycle) throw new Error('The demonstration has a cycle')
    const reader = await given.account(db, 'reader')

    const poolings = await listPoolings(db, reader, cycle)

    const measures = new Set(poolings.map(({ group }) => group.measure.code))
    expect(measures.size).toBeGreaterThanOrEqual(2)
    expect(poolings.every(({ state }) => state === 'open')).toBe(true)
  })

  test('has one link contested, one resolved, some confirmed and some not', async ({
    demonstration: { db },
  }) => {
    const { links } = await currentInput(db)

    const saying = (status: ConfirmationStatus) =>
      links.filter(({ confirmations }) => confirmations.some((word) => word.status === status))
    const [contested, ...others] = saying('contested')
    expect(others).toEqual([])
    expect(saying('resolved')).toHaveLength(1)
    expect(saying('confirmed').length).toBeGreaterThan(20)
    expect(links.filter(({ confirmations }) => confirmations.length === 0).length).toBeGreaterThan(
      20,
    )
    const [response] = await responsesById(db, contested ? [contested.response.id] : [])
    expect(response?.externalIds.map(({ value }) => value)).toEqual([planted.contested.response])
  })
})

function isPlannedFor(
  response: { status: string; partners: readonly Partner[]; regional: boolean },
  partner: Partner,
): boolean {
  const forIt = response.partners.includes(partner) || response.partners.length === 0
  return response.status === 'pipeline' && forIt
}

async function currentInput(db: Database) {
  const [cycle] = await listCycles(db, 'needs')
  if (!cycle) throw new Error('There is no needs cycle')
  return matrixInputFor(db, cycle)
}

async function pairOf(db: Database, identifiers: readonly [string, string]) {
  const rows = await db
    .selectFrom('responseExternalId')
    .where('value', 'in', identifiers)
    .select(['responseId', 'value'])
    .execute()
  const records = await responsesById(
    db,
    rows.map(({ responseId }) => responseId),
  )
  const [one, other] = identifiers.map((identifier) =>
    records.find(({ externalIds }) => externalIds.some(({ value }) => value === identifier)),
  )
  if (!one || !other) throw new Error(`${identifiers.join(' or ')} is missing`)
  return [one, other] as const
}

async function codesMetBy(db: Database, { id }: ResponseRecord): Promise<string[]> {
  return (await needsMetBy(db, id)).map(({ code }) => code)
}

function partnersOf({ partners }: ResponseRecord): Partner[] {
  return partners.map(({ partner }) => partner)
}

function providersOf({ roles }: ResponseRecord, role: 'funding' | 'implementing'): string[] {
  return roles.filter((each) => each.role === role).map(({ organisation }) => organisation.id)
}

/** The share of words that two titles have in common. */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [new Set(folded(one).split(' ')), new Set(folded(other).split(' '))]
  const common = [...ours].filter((word) => theirs.has(word)).length
  return common / (ours.size + theirs.size - common)
}

function daysTogether(one: ResponseRecord, other: ResponseRecord): number {
  const common = commonTo(periodOf(one), periodOf(other))
  return common ? daysIn(common) : 0
}

/** Days together, of the days of the shorter one. */
function overlap(one: ResponseRecord, other: ResponseRecord): number {
  return daysTogether(one, other) / Math.min(daysIn(periodOf(one)), daysIn(periodOf(other)))
}

function periodOf(response: ResponseRecord): Period {
  const period = workingPeriodOf(response, response.status)
  if (period.status !== 'known') throw new Error(`${response.title} has no known period`)
  return period
}
