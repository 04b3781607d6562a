import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { type Partner, partners } from '@iisg/domain/partners'
import { ResponseId } from '@iisg/domain/responses'
import { type SuggestableResponse, suggestLinks } from '@iisg/domain/suggestions'
import { aNeed } from '@iisg/domain/testing'
import { Day } from '@iisg/domain/time'
import { describe, expect, test } from 'vitest'
import { partnersOf, readActivities, suggestPillars } from './index.ts'

const iati = path.resolve(import.meta.dirname, '../../../../shared/data/iati/xml/us')
const present = existsSync(iati)
if (!present) console.warn(`No real data in ${iati}: no links are suggested to it.`)

/** Invented needs, and what of the real activities we judged to answer each, by identifier. */
const judged = [
  {
    title: 'Surveillance of green borders at night',
    description:
      'Terrain is steep and patrols are few. Thermal cameras and drones help only where somebody can react within the hour.',
    answeredBy: [
      'US-GOV-11-275778',
      'US-GOV-11-276165',
      'US-GOV-11-275274',
      'US-GOV-11-275719',
      'US-GOV-11-275774',
      'US-GOV-11-275773',
      'US-GOV-11-275372',
      'US-GOV-11-276813',
      'US-GOV-11-275923',
      'US-GOV-11-275689',
      'US-GOV-11-PR10506724-PRC',
      'US-GOV-11-249903000-86022',
    ],
  },
  {
    title: 'Joint targeting of freight',
    description:
      'Customs select lorries by value, police by driver. A joint cell should select by risk and learn from what it finds.',
    answeredBy: ['US-GOV-11-276352'],
  },
].map(({ answeredBy, ...told }) => ({
  need: aNeed({ ...told, partners: [...partners] }),
  answeredBy,
}))

describe.skipIf(!present)('links suggested to activities as donors publish them', () => {
  test('are mostly those that we judged to be right, and find most of them', async () => {
    const activities = await read('state-albania.xml.gz', 'state-northmacedonia.xml.gz')
    const identifierOf = new Map(
      activities.map(({ response, identifier }) => [response.id, identifier]),
    )

    const found = suggestLinks({
      needs: judged.map(({ need }) => need),
      responses: activities.map(({ response }) => response),
      window: always,
      isSettled: () => false,
    })

    const right = judged.flatMap(({ need, answeredBy }) =>
      answeredBy.map((identifier) => `${need.id} ${identifier}`),
    )
    const said = found.map(({ needId, responseId }) => `${needId} ${identifierOf.get(responseId)}`)
    const both = said.filter((each) => right.includes(each))
    expect(activities.length).toBeGreaterThan(1000)
    expect(both.length / said.length).toBeGreaterThan(0.7)
    expect(both.length / right.length).toBeGreaterThan(0.7)
  }, 30_000)
})

const always = { from: Day.parse('1999-01-01'), until: Day.parse('2030-12-31') }

async function read(...names: string[]) {
  const found: { identifier: string; response: SuggestableResponse }[] = []
  for (const name of names) {
    for await (const reading of readActivities(createReadStream(path.join(iati, name)))) {
      if (reading.type !== 'activity' || reading.activity.identifier === null) continue
      const { activity } = reading
      const served: Partner[] = partnersOf(activity)
      found.push({
        identifier: reading.activity.identifier,
        response: {
          id: ResponseId.parse(crypto.randomUUID()),
          title: activity.title ?? '',
          summary: activity.description ?? '',
          status: activity.status ?? 'implementation',
          period: { status: 'unknown', because: 'no start' },
          regional: false,
          partners: served,
          pillars: suggestPillars(activity).map(({ pillar }) => pillar),
          sectors: activity.sectors.map(({ code }) => code),
          activityTypes: [],
        },
      })
    }
  }
  return found
}
