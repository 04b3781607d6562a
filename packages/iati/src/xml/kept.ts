const narrative = ['narrative']
const organisation = narrative

/**
 * What we keep of an activity, by parent. All else is skipped while it streams past. So
 * `contact-info`, with the names, telephones and addresses of officials, is never held at all.
 */
const kept = new Map<string, ReadonlySet<string>>(
  Object.entries({
    'iati-activity': [
      'iati-identifier',
      'reporting-org',
      'title',
      'description',
      'participating-org',
      'activity-status',
      'activity-date',
      'activity-scope',
      'recipient-country',
      'recipient-region',
      'sector',
      'budget',
      'transaction',
      'related-activity',
    ],
    'reporting-org': organisation,
    'participating-org': organisation,
    title: narrative,
    description: narrative,
    'activity-date': narrative,
    'recipient-country': narrative,
    'recipient-region': narrative,
    budget: ['period-start', 'period-end', 'value'],
    transaction: [
      'transaction-type',
      'transaction-date',
      'value',
      'provider-org',
      'receiver-org',
      'recipient-country',
      'recipient-region',
      'sector',
    ],
    'provider-org': organisation,
    'receiver-org': organisation,
  }).map(([parent, children]) => [parent, new Set(children)]),
)

export function isKept(parent: string, child: string): boolean {
  return kept.get(parent)?.has(child) ?? false
}
