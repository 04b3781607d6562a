import { OrganisationRole } from '@iisg/domain/organisations'
import { type ResponseDates, ResponseStatus } from '@iisg/domain/responses'

/** Role codes 1 to 4 of version 2, and the names of version 1. */
export function roleIn(code: string): OrganisationRole | null {
  const byCode = OrganisationRole.options[Number(code) - 1]
  const byName = OrganisationRole.safeParse(code.toLowerCase())
  return byCode ?? (byName.success ? byName.data : null)
}

/** Status codes 1 to 6. Version 1 calls 3 completion and 4 post-completion. */
export function statusIn(code: string): ResponseStatus | null {
  return ResponseStatus.options[Number(code) - 1] ?? null
}

/** Which day an `activity-date` is: codes of version 2, words of version 1. */
export const dateFields: Readonly<Record<string, keyof ResponseDates>> = {
  1: 'plannedStart',
  2: 'actualStart',
  3: 'plannedEnd',
  4: 'actualEnd',
  'start-planned': 'plannedStart',
  'start-actual': 'actualStart',
  'end-planned': 'plannedEnd',
  'end-actual': 'actualEnd',
}

/** The letters of version 1 as TransactionType of version 2; other codes as they stand. */
export function transactionTypeIn(code: string): string {
  return transactionTypes[code] ?? code
}

const transactionTypes: Readonly<Record<string, string>> = {
  IF: '1',
  C: '2',
  D: '3',
  E: '4',
  IR: '5',
  LR: '6',
  R: '7',
  QP: '8',
  QS: '9',
  CG: '10',
}

/** SectorVocabulary of version 1 as that of version 2; `1` where nothing is said. */
export function sectorVocabularyIn(code: string | null): string {
  if (code === null) return '1'
  return sectorVocabularies[code] ?? code
}

const sectorVocabularies: Readonly<Record<string, string>> = {
  DAC: '1',
  'DAC-3': '2',
  COFOG: '3',
  NACE: '4',
  NTEE: '5',
  ADT: '6',
  RO: '99',
  RO2: '98',
}
