import {
  frozenRecordsOf,
  livingRecordsOf,
  needsAsCloseAsToday,
  responsesAsCloseAsToday,
} from '@iisg/db/analysis'
import { today } from '@iisg/db/time'
import type { CycleId } from '@iisg/domain/cycles'
import { counts } from '@iisg/domain/needs'
import type { Mapping } from '@iisg/domain/profiles'
import { mayKnowResponse } from '@iisg/domain/responses'
import type { AppLoadContext } from '@remix-run/node'
import { weighedCycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'

/**
 * The mapping that an address asks for, as the viewer may know it: needs that are weighed, and of
 * the responses those that may be named. How many are kept back is told, and which is not.
 */
export async function mappingIn({ db, viewer }: AppLoadContext, search: URLSearchParams) {
  const of = await weighedCycleIn(db, search)
  const records = await recordsOf(db, of.cycle)
  const weighed = records.weighed.needs.filter(({ state }) => counts(state, 'working'))
  const { needs, hidden } = disclosedTo(viewer, weighed)
  const responses = records.responses.filter((response) => mayKnowResponse(viewer, response))

  const mapping: Mapping = { weighed: { ...records.weighed, needs }, responses }
  return {
    of,
    cycle: of.cycle,
    today: await today(db),
    mapping,
    hidden: { needs: hidden, responses: records.responses.length - responses.length },
  }
}

async function recordsOf(db: AppLoadContext['db'], { id }: { id: CycleId }) {
  const frozen = await frozenRecordsOf(db, id)
  if (!frozen) return livingRecordsOf(db, id)
  const [needs, responses] = await Promise.all([
    needsAsCloseAsToday(db, frozen.weighed.needs),
    responsesAsCloseAsToday(db, frozen.responses),
  ])
  return { ...frozen, weighed: { ...frozen.weighed, needs }, responses }
}
