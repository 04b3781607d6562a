import type { KeptBecause, MergeField } from '@iisg/domain/merging'
import type { ResponseRecord } from '@iisg/domain/responses'
import { fieldNames } from '@iisg/ui/audit'
import { sayBudgetInEuro } from '#app/responses/say-in-euro.ts'

/** Why one of two records is proposed to be kept. */
export const keptBecauseWords: Record<KeptBecause, string> = {
  verified: 'It is verified, and the other is not.',
  'own reporter': 'It is told by whom it belongs to, and the other is not.',
  'more complete': 'It tells more than the other.',
  'no difference': 'Nothing speaks for one more than for the other.',
}

type WithBudgets = Pick<ResponseRecord, 'budgets'>

/** What becomes of the money of the record that is not kept; nothing where it tells of none. */
export function sayMoneyOfBoth(
  kept: WithBudgets,
  other: WithBudgets,
  taken: readonly MergeField[],
): string {
  const [own, others] = [sayBudgetInEuro(kept.budgets), sayBudgetInEuro(other.budgets)]
  if (others === '') return ''
  if (taken.includes('budgets')) return `The budget of the other (${others}) is taken over.`
  const left = own === '' ? 'The kept one tells of none.' : `That of the kept one (${own}) stays.`
  return `The budget of the other (${others}) counts no longer. ${left}`
}

/** What the fields are called that one record may take from the other. */
export function sayField(field: MergeField): string {
  switch (field) {
    case 'payments':
      return fieldNames.transactions
    case 'afterUse':
      return 'What is in use'
    case 'shares':
      return 'Partners and their shares'
    case 'participants':
      return 'Institutions and how many took part'
    default:
      return fieldNames[field]
  }
}
