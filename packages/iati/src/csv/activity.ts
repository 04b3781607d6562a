import type { ResponseDates } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import type { IatiActivity, Narrative } from '../activity.ts'
import { currencyIn } from '../values/amount.ts'
import { statusIn } from '../values/codes.ts'
import { noteTaker } from '../values/notes.ts'
import { lineIn, proseIn } from '../values/text.ts'
import type { Layout } from './layout.ts'
import { participantsIn } from './organisations.ts'
import { countriesIn, regionsIn, sectorsIn } from './places.ts'
import type { ActivityRow } from './row.ts'
import { totalsIn } from './totals.ts'
import { cellDay, cellInstant } from './values.ts'

/** The activity that a row tells of. It has sums instead of budgets and transactions. */
export function activityFromRow(
  { line, cells }: { line: number; cells: readonly string[] },
  layout: Layout,
): IatiActivity {
  const { notes, note } = noteTaker()
  const row: ActivityRow = {
    cell: (column) => layout(cells, column),
    note: (column, sentence) => note(line, column, sentence),
  }
  const language = row.cell('default-language').toLowerCase() || null
  const title = lineIn(row.cell('title'))
  const description = proseIn(row.cell('description'))
  const statusCode = row.cell('activity-status-code') || null
  const hierarchy = row.cell('hierarchy')

  if (row.cell('currency').startsWith('!')) row.note('currency', mixedCurrencies)
  return {
    line,
    identifier: lineIn(row.cell('iati-identifier')),
    version: null,
    hierarchy: /^\d{1,3}$/.test(hierarchy) ? Number(hierarchy) : null,
    language,
    defaultCurrency: currencyIn(row.cell('default-currency')),
    lastUpdatedAt: cellInstant(row.cell('last-updated-datetime')),
    fileGeneratedAt: null,
    reporter: {
      ref: row.cell('reporting-org-ref') || null,
      type: row.cell('reporting-org-type-code') || null,
      name: lineIn(row.cell('reporting-org')),
    },
    titles: narrativesOf(title, language),
    title,
    descriptions: narrativesOf(description, language),
    description,
    statusCode,
    status: statusIn(statusCode ?? ''),
    scope: null,
    dates: datesIn(row),
    organisations: participantsIn(row),
    countries: countriesIn(row),
    regions: regionsIn(row),
    sectors: sectorsIn(row),
    budgets: [],
    transactions: [],
    totals: totalsIn(row),
    related: [],
    partnersOfParts: [],
    notes,
  }
}

const mixedCurrencies =
  'The list says that the sums mix currencies; they are taken in the default currency.'

function narrativesOf(text: string | null, language: string | null): Narrative[] {
  return text === null ? [] : [{ language, text }]
}

function datesIn(row: ActivityRow): ResponseDates {
  return {
    plannedStart: dayIn(row, 'start-planned'),
    actualStart: dayIn(row, 'start-actual'),
    plannedEnd: dayIn(row, 'end-planned'),
    actualEnd: dayIn(row, 'end-actual'),
  }
}

function dayIn(row: ActivityRow, column: string): Day | null {
  const text = row.cell(column)
  const day = text === '' ? null : cellDay(text)
  if (text !== '' && day === null) row.note(column, `"${text.slice(0, 60)}" is no day.`)
  return day
}
