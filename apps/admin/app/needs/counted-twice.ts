import { cellInputOf, type NeedInput } from '@iisg/db/analysis'
import { perhapsOneRecord } from '@iisg/db/findings'
import { may } from '@iisg/domain/accounts'
import { coverageCountingOnce, type MatrixInput } from '@iisg/domain/analysis'
import type { Partner } from '@iisg/domain/partners'
import type { ResponseId } from '@iisg/domain/responses'
import type { AppLoadContext } from '@remix-run/node'

/** What a need may count twice, and how it would stand if those were one. */
export type CountedTwice = {
  /** How many of the linked responses look like another of them. */
  responses: number
  /** Where that changes the coverage. */
  standings: { partner: Partner; coverage: number; atLeast: number }[]
}

/**
 * What may be counted twice in a need, for whoever decides findings: responses linked to it that look
 * like one record, until somebody has said what they are. The figures stay as they are until then.
 */
export async function countedTwiceIn(
  { db, viewer }: Pick<AppLoadContext, 'db' | 'viewer'>,
  input: NeedInput,
): Promise<CountedTwice | undefined> {
  if (!may(viewer, 'decide findings')) return undefined
  return countedTwice(input, await perhapsOneRecord(db, viewer))
}

/** In how many cells of some needs that changes the coverage. */
export async function cellsCountedTwice(
  { db, viewer }: Pick<AppLoadContext, 'db' | 'viewer'>,
  { needs, links, tasks, ...rest }: MatrixInput & Pick<NeedInput, 'cycle'>,
): Promise<number> {
  if (!may(viewer, 'decide findings')) return 0
  const groups = await perhapsOneRecord(db, viewer)
  const linksOf = Map.groupBy(links, ({ needId }) => needId)
  return needs.reduce((cells, need) => {
    const own = { need, links: linksOf.get(need.id) ?? [], tasks: [...tasks] }
    const twice = countedTwice({ ...rest, ...own }, groups)
    return cells + (twice?.standings.length ?? 0)
  }, 0)
}

function countedTwice(
  input: NeedInput,
  groups: readonly (readonly ResponseId[])[],
): CountedTwice | undefined {
  const linked = new Set(input.links.map(({ response }) => response.id))
  const here = groups
    .map((ids) => ids.filter((id) => linked.has(id)))
    .filter(({ length }) => length > 1)
  if (here.length === 0) return undefined
  const standings = input.need.partners.flatMap((partner) => {
    const cell = cellInputOf(input, partner)
    const coverage = coverageCountingOnce(cell, [])
    const atLeast = coverageCountingOnce(cell, here)
    return coverage - atLeast > tooLittleToTell ? [{ partner, coverage, atLeast }] : []
  })
  return standings.length === 0 ? undefined : { responses: here.flat().length, standings }
}

/** Less than this would be the same percentage. */
const tooLittleToTell = 0.005
