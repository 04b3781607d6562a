import { eventsAskedOf } from '@iisg/db/absorption'
import { frozenRecordsOf, responsesAsCloseAsToday } from '@iisg/db/analysis'
import { institutionsOf } from '@iisg/db/organisations'
import { today } from '@iisg/db/time'
import { type AskedEvent, eventsAmong, loadsOf, toldLoad } from '@iisg/domain/absorption'
import { type Method, methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { Partner } from '@iisg/domain/partners'
import { mayKnowResponse } from '@iisg/domain/responses'
import { commonTo } from '@iisg/domain/time'
import type { AppLoadContext } from '@remix-run/node'
import { yearAsked } from './year-asked.ts'

type Cycle = Pick<MappingCycle, 'id' | 'methodVersion'>

/**
 * What the institutions of a partner are asked to take part in, over the twelve months that an
 * address asks for: by every event that names them. A frozen cycle shows those of its own records.
 */
export async function loadsIn(
  { db, viewer }: AppLoadContext,
  cycle: Cycle,
  partner: Partner,
  search: URLSearchParams,
) {
  const [institutions, frozen, day] = await Promise.all([
    institutionsOf(db, partner),
    frozenRecordsOf(db, cycle.id),
    today(db),
  ])
  const year = yearAsked(search, day)
  const { window } = year
  const ids = institutions.map(({ id }) => id)
  const events = frozen
    ? eventsAmong(await responsesAsCloseAsToday(db, frozen.responses), (response) =>
        mayKnowResponse(viewer, response),
      )
    : await eventsAskedOf(db, viewer, ids, window)
  const asked = events.filter(
    ({ institutionId, days }) => ids.includes(institutionId) && commonTo(days, window),
  )
  const method: Method = methodOf(cycle.methodVersion)

  return {
    year,
    isFrozen: frozen !== undefined,
    institutions: institutions.map(({ id, name, eventsPerMonth: capacity }) => {
      const theirs = asked.filter(({ institutionId }) => institutionId === id)
      return { id, name, capacity, loads: loadsOf(theirs, capacity, window, method).map(toldLoad) }
    }),
    ...toldOf(asked),
  }
}

/** Each event once, with the institutions that it names; how many more there are is told, no more. */
function toldOf(asked: readonly AskedEvent[]) {
  const told = new Map<string, ToldEvent>()
  const hidden = new Set<string>()
  for (const event of asked) {
    if (!event.told) {
      hidden.add(event.responseId)
      continue
    }
    const { responseId: id, title, days, institutionId } = event
    const known = told.get(id) ?? { id, title, days, institutionIds: [] }
    told.set(id, { ...known, institutionIds: [...known.institutionIds, institutionId] })
  }
  const events = [...told.values()].sort((one, other) => (one.days.from < other.days.from ? -1 : 1))
  return { events, hiddenEvents: hidden.size }
}

export type ToldEvent = Pick<AskedEvent, 'days'> & {
  id: string
  title: string
  institutionIds: string[]
}
