import type { Db } from '@iisg/db'
import { cellInputOf, needInputFor } from '@iisg/db/analysis'
import { findMergingPair, type MergingPair } from '@iisg/db/merging'
import { needsById } from '@iisg/db/needs'
import { contentOf, findWeighedResponse, kinOf, supportLinksOf } from '@iisg/db/responses'
import type { Viewer } from '@iisg/domain/accounts'
import { type Cell, cellOf } from '@iisg/domain/analysis'
import {
  fieldsOffered,
  type KeptByDefault,
  keptByDefault,
  linksOnceMerged,
  type Mergeable,
  type MergeField,
  whyNotMerged,
  whyNotTaken,
  withTaken,
} from '@iisg/domain/merging'
import { mayKnowNeed, type Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import {
  coveredBy,
  type ResponseId,
  type ResponseRecord,
  type SupportLink,
  workingPeriodOf,
} from '@iisg/domain/responses'

/** What making two records one would do, before anything of it is kept. */
export type MergePreview = {
  kept: ResponseRecord
  other: ResponseRecord
  /** What the kept record may take, with what it would then tell. */
  offered: MergeField[]
  told: { kept: Mergeable; other: Mergeable }
  taken: MergeField[]
  /** Why they cannot be made one as they are, or not with what is taken. */
  problem: string | undefined
  links: {
    need: Known
    becomes: 'moved' | 'left out'
    strength: SupportLink['strength']
    words: number
  }[]
  kin: { title: string; kind: 'parent' | 'child' | 'co-funded' }[]
  /** Documents that the kept record does not have. */
  documents: number
  cells: { need: Known; partner: Partner; before: Cell; after: Cell }[]
}

type Known = { id: string; code: string; title: string }

/** Which of two records is kept where nobody has chosen yet. */
export async function defaultKept(
  db: Db,
  one: ResponseRecord,
  other: ResponseRecord,
): Promise<KeptByDefault> {
  const [content, others] = await Promise.all([contentOf(db, one.id), contentOf(db, other.id)])
  if (!content || !others) throw new Error('A record of the pair is gone')
  return keptByDefault({ ...one, content }, { ...other, content: others })
}

/** The consequences of a choice: which is kept, and what it takes of the other. */
export async function mergePreview(
  { db, viewer }: { db: Db; viewer: Viewer },
  {
    keptId,
    otherId,
    take,
  }: { keptId: ResponseId; otherId: ResponseId; take: readonly MergeField[] },
): Promise<MergePreview> {
  const pair = await findMergingPair(db, keptId, otherId)
  if (!pair) throw new Error('A record of the pair is gone')
  const { kept, other, keptTells, otherTells } = pair
  const keptIsImported = kept.provenance.kind === 'import'
  const offered = fieldsOffered(keptTells, otherTells, { keptIsImported })
  const taken = offered.filter((field) => take.includes(field))
  const told = withTaken(keptTells, otherTells, taken)
  const needs = await knownNeeds(db, viewer, pair)

  return {
    ...{ kept, other, offered, taken },
    told: { kept: keptTells, other: otherTells },
    problem: whyNotMerged(pair.toMerge) ?? whyNotTaken(told),
    links: await linksTold(db, pair, needs),
    kin: (await kinOf(db, viewer, otherId)).filter(({ id }) => id !== keptId),
    documents: otherTells.documents.filter(
      ({ url }) => !keptTells.documents.some((own) => own.url === url),
    ).length,
    cells: await cellsOf(db, pair, needs, told),
  }
}

async function knownNeeds(
  db: Db,
  viewer: Viewer,
  { links: { kept, moved, leftOut } }: MergingPair,
): Promise<Need[]> {
  const ids = new Set([...kept, ...moved, ...leftOut].map(({ needId }) => needId))
  const needs = ids.size === 0 ? [] : await needsById(db, [...ids])
  return needs.filter((need) => mayKnowNeed(viewer, need))
}

async function linksTold(
  db: Db,
  { other, links: { moved, leftOut } }: MergingPair,
  needs: readonly Need[],
): Promise<MergePreview['links']> {
  const strengths = new Map(
    (await supportLinksOf(db, [other.id])).map(({ id, strength }) => [id, strength]),
  )
  const becoming = [
    ...moved.map((link) => ({ ...link, becomes: 'moved' as const })),
    ...leftOut.map((link) => ({ ...link, becomes: 'left out' as const })),
  ]
  return becoming.flatMap(({ id, needId, becomes, words }) => {
    const [need, strength] = [needs.find((each) => each.id === needId), strengths.get(id)]
    return need && strength ? [{ need: calledOf(need), becomes, strength, words }] : []
  })
}

/** Every cell in which one of the two counts, as it is and as it would be. */
async function cellsOf(
  db: Db,
  { kept, other }: MergingPair,
  needs: readonly Need[],
  told: Mergeable,
): Promise<MergePreview['cells']> {
  const found = await findWeighedResponse(db, kept.id)
  if (!found) return []
  const weighed = { ...found.response, ...weighedAs(told, found.response) }
  const cells = needs.map(async (need) => {
    const input = await needInputFor(db, need)
    const links = linksOnceMerged(input.links, other.id, weighed)
    const theirs = [...input.links, ...links].filter(
      ({ response: { id } }) => id === kept.id || id === other.id,
    )
    const concerned = new Set(theirs.flatMap((link) => coveredBy(link, need)))
    return [...concerned].map((partner) => ({
      need: calledOf(need),
      partner,
      before: cellOf(cellInputOf(input, partner)),
      after: cellOf(cellInputOf({ ...input, links }, partner)),
    }))
  })
  return (await Promise.all(cells)).flat()
}

/** What the judgement would know of the kept record once it has taken what it takes. */
function weighedAs(told: Mergeable, response: SupportLink['response']) {
  return {
    period: workingPeriodOf(told, response.status),
    partners: told.shares.map(({ partner }) => partner),
    committed: response.committed || told.budgets.some(({ status }) => status === 'committed'),
  }
}

function calledOf({ id, code, title }: Need): Known {
  return { id, code, title }
}
