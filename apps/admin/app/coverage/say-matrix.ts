import type { CoverageMatrix } from '@iisg/domain/analysis'
import { counted, toOneDecimal } from '@iisg/ui/numbers'

/** What a matrix comes to, for whoever hears that it changed: '12 needs, gap index 43.2'. */
export function sayMatrix({ rows, total }: Pick<CoverageMatrix, 'rows' | 'total'>): string {
  const needs = counted(rows.length, 'need')
  return total.value === undefined ? needs : `${needs}, gap index ${toOneDecimal(total.value)}`
}
