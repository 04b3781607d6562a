import { columnsOf, indexesOf, type ResponseFacts, rowsOf } from '../analysis/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { crowdsOf, typeBits } from './crowds.ts'
import type { Mapping } from './mapping.ts'
import { copyOf, putMoney } from './money.ts'
import { finderOf } from './money-of-all.ts'

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
  change: (links: readonly SupportLink[]) => SupportLink[],
  revised?: ResponseFacts,
): Mapping {
  const { input, rowOf } = mapping
  const { facts, links: before = [] } = mapping.linkedBy.get(id) ?? {}
  const after = change(before).filter(({ needId }) => rowOf.has(needId))
  const now = revised ?? facts

  const money = copyOf(mapping.money)
  const find = finderOf(input.needs, rowOf)
  if (facts) putMoney(money, -1, facts, before, find, input.inCents)
  if (now) putMoney(money, 1, now, after, find, input.inCents)

  const rows = [...mapping.matrix.rows]
  const crowds = [...mapping.crowds]
  let { answersTo } = mapping
  for (const needId of new Set([...before, ...after].map((link) => link.needId))) {
    const found = find(needId)
    if (found === undefined) continue
    const others = (answersTo.get(found.row) ?? []).filter(({ link }) => link.response.id !== id)
    const own = after.filter((link) => link.needId === needId)
    const answers = [...others, ...own.map((link) => ({ link, facts: now }))]

    const links = answers.map(({ link }) => link)
    const only = new Int32Array(links.length) // They are all for the one need.
    const types = (at: number) => typeBits(answers[at]?.facts)
    const columns = columnsOf(links, only, 1, input, types)
    const [row] = rowsOf([found.need], columns, input)
    const [crowd] = crowdsOf(columns)
    if (row) rows[found.row] = row
    if (crowd) crowds[found.row] = crowd
    answersTo = answersTo.with(found.row, answers)
  }

  return {
    ...mapping,
    matrix: { rows, ...indexesOf(rows, input.method) },
    crowds,
    money,
    answersTo,
    linkedBy: mapping.linkedBy.with(id, { facts: now, links: after }),
  }
}
