import type { KeptBecause, MergeField } from '@iisg/domain/merging'
import { fieldNames } from '@iisg/ui/audit'

/** Why one of two records is proposed to be kept. */
export const keptBecauseWords: Record<KeptBecause, string> = {
  verified: 'It is verified, and the other is not.',
  'own reporter': 'It is told by whom it belongs to, and the other is not.',
  'more complete': 'It tells more than the other.',
  'no difference': 'Nothing speaks for one more than for the other.',
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
