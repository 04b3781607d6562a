import { Amount, Currency } from '@iisg/domain/money'
import type { IatiActivity, Place, Sector, Transaction } from '../activity.ts'
import { activityFrom } from '../xml/activity.ts'
import { unknownFile } from '../xml/file-facts.ts'

/** An activity of which nothing but this is known. */
export function anActivity(facts: Partial<IatiActivity> = {}): IatiActivity {
  const empty = { name: 'iati-activity', line: 1, attributes: {}, text: '', children: [] }
  return { ...activityFrom(empty, unknownFile), ...facts }
}

export function aPlace(code: string | null, share: number | null = null, name = ''): Place {
  return { code, name: name || null, vocabulary: '1', share }
}

export function aSector(code: string, share: number | null = null, vocabulary = '1'): Sector {
  return { vocabulary, code, share }
}

export function aTransaction(
  type: string,
  amount: string,
  facts: Partial<Transaction> = {},
): Transaction {
  return {
    type,
    publishedType: type,
    amount: Amount.parse(amount),
    currency: Currency.parse('EUR'),
    day: null,
    valueDay: null,
    provider: null,
    receiver: null,
    countries: [],
    regions: [],
    sectors: [],
    ...facts,
  }
}
