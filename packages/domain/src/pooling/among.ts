import type { MatrixInput, Method } from '../analysis/index.ts'
import type { Need } from '../needs/index.ts'
import { answersTo, isAnsweredJointly } from './answers.ts'
import { type Asked, askedAlike, partnersAsking } from './asked.ts'
import { groupsOf, type PoolingGroup } from './group.ts'

/**
 * The pattern of formula F: partners that ask for the same work for the same measure where no
 * regional response answers, so that one regional action could serve them. The formula is a proposal
 * of this platform: at least so many partners as the version of the method says (3), by needs that
 * count in the working analysis. Every need stands under a measure, so that objectives are not
 * asked. See `isAnsweredJointly` for what a regional response is.
 *
 * The most partners come first, then the largest ΣG. Cells of which too little is reported count as
 * asking, and not as a gap.
 */
export function poolingAmong(input: MatrixInput): PoolingGroup[] {
  const { needs, links, window, method } = input
  const linksTo = Map.groupBy(links, ({ needId }) => needId)
  const answersOf = (need: Need) => answersTo(need, linksTo.get(need.id) ?? [], window, method)
  const alike = askedAlike(needs)
    .filter((asked) => isAskedByEnough(asked, method))
    .filter((asked) => !isAnsweredJointly(asked.needs.flatMap(answersOf), method))
  return groupsOf(alike, input)
}

/**
 * Some groups as they are for somebody who may know only some of the needs: without the others, and
 * not at all where fewer partners remain than make a group. Nobody is told a group that was not found.
 */
export function poolingAsKnown(
  found: readonly Asked[],
  isKnown: (need: Need) => boolean,
  input: MatrixInput,
): PoolingGroup[] {
  return groupsOf(askedAsKnown(found, isKnown, input.method), input)
}

/** The same where only what is asked has to be told, and not how it stands. */
export function askedAsKnown(
  found: readonly Asked[],
  isKnown: (need: Need) => boolean,
  method: Method,
): Asked[] {
  return found
    .map((asked) => ({ ...asked, needs: asked.needs.filter(isKnown) }))
    .filter((asked) => isAskedByEnough(asked, method))
}

function isAskedByEnough({ needs }: Asked, { synergy }: Method): boolean {
  return partnersAsking(needs).length >= synergy.poolingPartners
}
