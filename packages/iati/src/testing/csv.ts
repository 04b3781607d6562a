const columns = [
  'iati-identifier',
  'title',
  'description',
  'recipient-country-code',
  'sector-code',
  'sector-vocabulary-code',
  'sector-percentage',
  'start-planned',
  'last-updated-datetime',
  'participating-org (Funding)',
  'participating-org-ref (Funding)',
  'default-currency',
  'currency',
  'total-Commitment',
] as const

export type Cells = Partial<Record<(typeof columns)[number], string>>

/** A list in the layout of the Datastore. Each row takes one line. */
export function aCsvFile(...rows: string[]): string {
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`
}

export function aCsvRow(identifier: string, cells: Cells = {}): string {
  const all: Cells = {
    'iati-identifier': identifier,
    title: `Title of ${identifier}`,
    'recipient-country-code': 'AL',
    ...cells,
  }
  return columns.map((column) => all[column] ?? '').join(',')
}
