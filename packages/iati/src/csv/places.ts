import type { Place, Sector } from '../activity.ts'
import { sectorVocabularyIn } from '../values/codes.ts'
import { shareIn } from '../values/share.ts'
import { listsIn } from './lists.ts'
import type { ActivityRow } from './row.ts'

export function countriesIn(row: ActivityRow): Place[] {
  return placesIn(row, 'recipient-country')
}

export function regionsIn(row: ActivityRow): Place[] {
  return placesIn(row, 'recipient-region')
}

function placesIn(row: ActivityRow, column: string): Place[] {
  const cells = {
    code: row.cell(`${column}-code`),
    name: row.cell(column),
    share: row.cell(`${column}-percentage`),
  }
  const lead = cells.code === '' ? 'name' : 'code'

  return listsIn(cells, lead, (_, sentence) => row.note(column, sentence)).flatMap((place) => {
    if (place.code === null && place.name === null) return []
    const code = place.code?.toUpperCase() ?? null
    return [{ code, name: place.name, vocabulary: '1', share: shareOf(row, column, place.share) }]
  })
}

export function sectorsIn(row: ActivityRow): Sector[] {
  const cells = {
    code: row.cell('sector-code'),
    vocabulary: row.cell('sector-vocabulary-code'),
    share: row.cell('sector-percentage'),
  }

  return listsIn(cells, 'code', (_, sentence) => row.note('sector', sentence)).flatMap((sector) => {
    if (sector.code === null) return []
    const vocabulary = sectorVocabularyIn(sector.vocabulary)
    return [{ vocabulary, code: sector.code, share: shareOf(row, 'sector', sector.share) }]
  })
}

function shareOf(row: ActivityRow, column: string, text: string | null): number | null {
  const share = text === null ? null : shareIn(text)
  if (text !== null && share === null) row.note(column, `"${text.slice(0, 60)}" is no percentage.`)
  return share
}
