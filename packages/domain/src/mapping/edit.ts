import { indexesOf, type ResponseFacts, rowsOf } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { crowdsOf } from './crowds.ts'
import { finderOf, type Mapping } from './mapping.ts'
import { copyOf, putMoney } from './money.ts'

/** The mapping with a link declared, or with one revised: the link of the same id is replaced. */
export function withLink(mapping: Mapping, link: SupportLink): Mapping {
  return edited(mapping, link.response.id, (links) =>
    links.some(({ id }) => id === link.id)
      ? links.map((each) => (each.id === link.id ? link : each))
      : [...links, link],
  )
}

/** The mapping without a link: taken back, or tried without. */
export function withoutLink(mapping: Mapping, { id, response }: SupportLink): Mapping {
  return edited(mapping, response.id, (links) => links.filter((each) => each.id !== id))
}

/** The mapping with a response recorded or revised: what its links say of it is replaced too. */
export function withResponse(
  mapping: Mapping,
  facts: ResponseFacts,
  response: SupportLink['response'],
): Mapping {
  return edited(mapping, facts.id, (links) => links.map((link) => ({ ...link, response })), facts)
}

/**
 * Weighs again what an edit touches: the needs that the response was or is linked to. Its money is
 * taken out of the table and put in anew, because one link more changes its part everywhere.
 */
function edited(
  mapping: Mapping,
  id: ResponseId,
  change: (links: SupportLink[]) => SupportLink[],
  revised?: ResponseFacts,
): Mapping {
  const { input, rowOf } = mapping
  const before = linksOf(mapping, id)
  const after = change(before).filter(({ needId }) => rowOf.has(needId))
  const facts = mapping.responses.get(id)
  const responses = revised ? mapping.responses.with(id, revised) : mapping.responses

  const money = copyOf(mapping.money)
  const find = finderOf(input.needs, rowOf)
  if (facts) putMoney(money, -1, facts, before, find, input.inCents)
  const now = revised ?? facts
  if (now) putMoney(money, 1, now, after, find, input.inCents)

  const rows = [...mapping.matrix.rows]
  const needs = [...mapping.needs]
  for (const needId of new Set([...before, ...after].map((link) => link.needId))) {
    const at = rowOf.get(needId)
    const need = at === undefined ? undefined : input.needs[at]
    const mapped = at === undefined ? undefined : needs[at]
    if (at === undefined || need === undefined || mapped === undefined) continue

    const links = replaced(mapped.links, id, after, needId)
    const [row] = rowsOf([need], { ...input, links })
    const [crowds] = crowdsOf([need], links, (each) => responses.get(each), input)
    if (row) rows[at] = row
    if (crowds) needs[at] = { links, crowds }
  }

  return {
    ...mapping,
    matrix: { rows, ...indexesOf(rows, input.method) },
    needs,
    money,
    responses,
    needsOf: mapping.needsOf.with(
      id,
      after.length > 0 ? after.map(({ needId }) => needId) : undefined,
    ),
  }
}

/** All links of a response. */
export function linksOf({ needsOf, needs, rowOf }: Mapping, id: ResponseId): SupportLink[] {
  return [...new Set(needsOf.get(id))].flatMap((needId) => {
    const at = rowOf.get(needId)
    const links = at === undefined ? undefined : needs[at]?.links
    return links?.filter(({ response }) => response.id === id) ?? []
  })
}

/** The links to a need, those of one response as they are now. */
function replaced(
  links: readonly SupportLink[],
  id: ResponseId,
  after: readonly SupportLink[],
  needId: NeedId,
): SupportLink[] {
  const now = new Map(after.filter((link) => link.needId === needId).map((link) => [link.id, link]))
  const kept = links.flatMap((link) => {
    if (link.response.id !== id) return [link]
    const same = now.get(link.id)
    now.delete(link.id)
    return same === undefined ? [] : [same]
  })
  return [...kept, ...now.values()]
}
