import type { Db } from '@iisg/db'
import { namesOf } from '@iisg/db/audit'
import { changesBetween } from '@iisg/domain/changes'
import type { ResponseContent } from '@iisg/domain/responses'
import { changesInWords, fieldNames, idsIn } from '@iisg/ui/audit'
import { z } from 'zod'

/** One field of a response: what it told then, what it tells now, and whether that differs. */
export type SideBySide = { field: string; was: string; now: string; differs: boolean }

/** All that is told, in words, beside what was told then; what differs comes first. */
export async function sideBySide(
  db: Db,
  now: ResponseContent,
  then: ResponseContent | undefined,
): Promise<SideBySide[]> {
  const [today, earlier] = [toldOnce(now), then && toldOnce(then)]
  const differing = earlier ? changesBetween(earlier, today) : {}
  const both = Object.fromEntries(
    Object.entries(today).map(([field, after]) => [
      field,
      { before: inOrder(earlier?.[field]), after: inOrder(after) },
    ]),
  )
  const told = changesInWords(both, await namesOf(db, idsIn(both)))
  const names: Record<string, string> = fieldNames
  return Object.entries(told)
    .map(([field, { before, after }]) => ({
      field: names[field] ?? field,
      was: written(before),
      now: written(after),
      differs: field in differing,
    }))
    .filter(({ was, now: is }) => was !== '' || is !== '')
    .sort((one, other) => Number(other.differs) - Number(one.differs))
}

/** The first budget stands among the budgets, and shares that nobody has told are none. */
function toldOnce(content: ResponseContent): Record<string, unknown> {
  const { budgetAmount, budgetCurrency, budgetStatus, ...rest } = content
  return { ...rest, shares: rest.shares.filter(({ share }) => share !== null) }
}

const Part = z.json()

/** The database does not keep the order of the fields of a part; a reader wants them in one. */
function inOrder(value: unknown) {
  const part = JSON.stringify(value ?? null, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
  return Part.parse(JSON.parse(part))
}

function written(value: unknown): string {
  return [value]
    .flat(2)
    .filter((each) => each !== null && each !== '')
    .join(', ')
}
