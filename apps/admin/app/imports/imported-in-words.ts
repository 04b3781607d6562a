import type { Changes } from '@iisg/domain/changes'
import { ImportedProject } from '@iisg/domain/imports'
import { partnerNames } from '@iisg/domain/partners'
import { changesInWords, fieldNames } from '@iisg/ui/audit'
import { sayMoney } from '@iisg/ui/money'
import { organisationRoleNames } from '@iisg/ui/organisations'
import { nameTransactionType } from '@iisg/ui/responses'
import { sayDay } from '@iisg/ui/time'
import { nameSector } from '#app/responses/name-sector.ts'

/** The fields of a project that are lists of parts, with how one part is said. */
const parts = {
  partners: partOf('partners', ({ partner, share }) => withShare(partnerNames[partner], share)),
  organisations: partOf('organisations', ({ role, name, ref }) =>
    [`${organisationRoleNames[role]}:`, name ?? ref ?? 'without a name'].join(' '),
  ),
  sectors: partOf('sectors', nameSector),
  budgets: partOf('budgets', ({ from, ...money }) =>
    [sayMoney(money), from && `from ${sayDay(from)}`].filter(Boolean).join(' '),
  ),
  transactions: partOf('transactions', ({ type, day, ...money }) =>
    [nameTransactionType(type), sayMoney(money), day && `of ${sayDay(day)}`]
      .filter(Boolean)
      .join(' '),
  ),
  relations: partOf('relations', ({ kind, identifier }) => `${kind} ${identifier}`),
} as const

/** What the fields of an imported project are called. */
export const importedFields: Record<string, { name: string }> = {
  ...Object.fromEntries(Object.entries(fieldNames).map(([field, name]) => [field, { name }])),
  organisations: { name: 'Organisations' },
  sectors: { name: 'Sectors' },
  budgets: { name: 'Budgets' },
  transactions: { name: 'Transactions' },
  relations: { name: 'Related projects' },
}

/** How many parts of a list are told before the rest is counted. */
const few = 6

/**
 * What an import found changed, in words. Of a list only those parts are told that are gone or new:
 * a project may have hundreds of transactions.
 */
export function importedInWords(changes: Changes): Changes {
  const plain = changesInWords(changes, {})
  return Object.fromEntries(
    Object.entries(changes).map(([field, { before, after }]) => {
      const say = isPart(field) ? parts[field] : undefined
      if (say === undefined) return [field, plain[field] ?? { before, after }]

      const [was, is] = [say(before), say(after)]
      return [field, { before: without(was, is), after: without(is, was) }]
    }),
  )
}

function without(these: readonly string[], those: readonly string[]): string[] {
  const others = new Set(those)
  const only = these.filter((text) => !others.has(text))
  if (only.length <= few) return only.length > 0 || these.length === 0 ? only : ['the same in part']
  return [...only.slice(0, few), `and ${only.length - few} more`]
}

function isPart(field: string): field is keyof typeof parts {
  return Object.hasOwn(parts, field)
}

type Lists = {
  [Field in keyof ImportedProject as ImportedProject[Field] extends readonly object[]
    ? Field
    : never]: ImportedProject[Field]
}

/** Says each part of a list. What has another shape, from an older import, is told as it is. */
function partOf<Field extends keyof Lists>(
  field: Field,
  say: (part: Lists[Field][number]) => string,
): (list: unknown) => string[] {
  return (list) => {
    const known = ImportedProject.shape[field].safeParse(list)
    // The schema of this field parses to this field's type, which TypeScript cannot follow.
    if (known.success) return (known.data as Lists[Field][number][]).map(say)
    return [list].flat().map((part) => JSON.stringify(part))
  }
}

function withShare(name: string, share: number | null): string {
  return share === null ? name : `${name} (${share}%)`
}
