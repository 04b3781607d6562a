import { frozenRecordsOf, livingRecordsOf } from '@iisg/db/analysis'
import { counts } from '@iisg/domain/needs'
import type { Mapping } from '@iisg/domain/profiles'
import { mayKnowResponse } from '@iisg/domain/responses'
import type { AppLoadContext } from '@remix-run/node'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'

/**
 * The mapping that an address asks for, as the viewer may know it: needs that are weighed, and of
 * the responses those that may be named. How many are kept back is told, and which is not.
 */
export async function mappingIn({ db, viewer }: AppLoadContext, search: URLSearchParams) {
  const { cycle, cycles } = await cycleIn(db, search)
  const records = (await frozenRecordsOf(db, cycle.id)) ?? (await livingRecordsOf(db, cycle.id))
  const weighed = records.weighed.needs.filter(({ state }) => counts(state, 'working'))
  const { needs, hidden } = disclosedTo(viewer, weighed)
  const responses = records.responses.filter((response) => mayKnowResponse(viewer, response))

  const mapping: Mapping = { weighed: { ...records.weighed, needs }, responses }
  return {
    cycle,
    cycles,
    mapping,
    hidden: { needs: hidden, responses: records.responses.length - responses.length },
  }
}
