import type { Amount } from '@iisg/domain/money'
import type { FileCounter } from './file-counter.ts'

/** What is in a file of XML, in numbers. Sums are exact, and at full value: no share parts them. */
export type XmlCounts = {
  file: string
  /** Unpacked. */
  bytes: number
  well_formed: boolean
  version: string
  activities: number
  /** Activities that name a partner. All that follows is about these. */
  relevant: number
  /** Those with a purpose that is security. */
  security: number
  /** One that names several partners counts for each. */
  countries: Record<string, number>
  /** By five-digit purpose code, each activity once for a code. */
  sectors: Record<string, number>
  status: Record<string, number>
  reporting: Record<string, number>
  budgets: Record<string, Amount>
  n_budgets: number
  /** By type as published and currency, such as `2 USD`. */
  tx: Record<string, Amount>
  n_tx: Record<string, number>
  seccountries: Record<string, number>
  distinct_ids: number
}

/** What is in a list of the Datastore. `money` has its sums, such as `total-Commitment USD`. */
export type CsvCounts = Pick<
  XmlCounts,
  | 'file'
  | 'activities'
  | 'security'
  | 'countries'
  | 'sectors'
  | 'status'
  | 'seccountries'
  | 'distinct_ids'
> & { money: Record<string, Amount> }

export type Counts = {
  xml: XmlCounts[]
  csv: CsvCounts[]
  ids_in_two_files: [identifier: string, files: string[]][]
  distinct_ids: number
}

/** The counts of several files, with what only all of them together can tell. */
export function countsOf(files: readonly FileCounter[]): Counts {
  const xml = files.filter(({ format }) => format === 'xml')
  const csv = files.filter(({ format }) => format === 'csv')
  const filesById = new Map<string, string[]>()
  for (const { file, identifiers } of [...xml, ...csv]) {
    for (const identifier of identifiers) {
      filesById.set(identifier, [...(filesById.get(identifier) ?? []), file])
    }
  }

  return {
    xml: xml.map((file) => file.xmlCounts),
    csv: csv.map((file) => file.csvCounts),
    ids_in_two_files: [...filesById]
      .filter(([, names]) => names.length > 1)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    distinct_ids: filesById.size,
  }
}
