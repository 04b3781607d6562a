import { createHash } from 'node:crypto'
import type { ImportedProject } from '@iisg/domain/imports'
import { designated, withoutFlags } from '@iisg/domain/partners'
import type { IatiActivity, RelatedActivity, Transaction } from '../activity.ts'
import { isRegional, partnerSharesOf } from '../partners.ts'
import { suggestPillars } from '../suggestions.ts'

/** What we keep of an activity, in our words. Descriptions of transactions and contacts are not read. */
export function projectOf(activity: IatiActivity, identifier: string): ImportedProject {
  const { sectors, transactions, related } = activity
  return {
    identifier,
    title: worded(activity.title ?? identifier, 500),
    summary: worded(activity.description ?? '', 20_000),
    // Without a status it counts for least, whatever it may be.
    status: activity.status ?? 'pipeline',
    ...activity.dates,
    regional: isRegional(activity),
    partners: partnerSharesOf(activity).map(({ partner, share }) => ({
      partner,
      share: share === null ? null : Math.min(100, share),
    })),
    pillars: suggestPillars(activity).map(({ pillar }) => pillar),
    organisations: activity.organisations.map(({ role, ref, type, name }) => {
      return { role, ref, type, name }
    }),
    sectors: once([...sectors, ...transactions.flatMap((each) => each.sectors)]),
    budgets: activity.budgets,
    transactions: [...transactions.map(transactionOf), ...totalsOf(activity)],
    relations: relationsOf(related),
  }
}

/** The same for two versions that say the same, whichever file they stand in. */
export function fingerprintOf(project: ImportedProject): string {
  return createHash('sha256').update(JSON.stringify(project)).digest('hex')
}

function worded(text: string, length: number): string {
  const words = designated(withoutFlags(text.normalize('NFC')))
  return words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words
}

/** On the activity or only on its transactions: a sector counts once, with what the activity says. */
function once(sectors: readonly ImportedProject['sectors'][number][]) {
  const byCode = new Map<string, ImportedProject['sectors'][number]>()
  for (const { vocabulary, code, share } of sectors) {
    const key = `${vocabulary} ${code}`
    if (!byCode.has(key)) byCode.set(key, { vocabulary, code, share })
  }
  return [...byCode.values()]
}

function transactionOf({ publishedType, day, amount, currency, valueDay }: Transaction) {
  return { type: publishedType, day, amount, currency, valueDay }
}

/** Lists have sums instead of transactions: each is kept as one, without a day. */
function totalsOf({ totals }: IatiActivity) {
  return totals
    .filter(({ amount }) => Number(amount) !== 0)
    .map(({ type, amount, currency }) => ({ type, day: null, amount, currency, valueDay: null }))
}

function relationsOf(related: readonly RelatedActivity[]): ImportedProject['relations'] {
  const seen = new Set<string>()
  return related.flatMap(({ type, identifier }) => {
    const kind = relationKinds[type]
    if (kind === undefined || identifier === '' || seen.has(`${kind} ${identifier}`)) return []
    seen.add(`${kind} ${identifier}`)
    return [{ kind, identifier }]
  })
}

/** IATI RelatedActivityType. */
const relationKinds: Record<string, ImportedProject['relations'][number]['kind']> = {
  '1': 'parent',
  '2': 'child',
  '3': 'sibling',
  '4': 'co-funded',
  '5': 'third party',
}
