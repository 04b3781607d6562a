import type { OrganisationId } from '../organisations/index.ts'
import { Line, Partner, partnerNames, partners, withoutAsterisk } from '../partners/index.ts'
import { folded } from '../text/index.ts'
import { Day } from '../time/index.ts'
import { PlausibleDay } from './details.ts'
import { institutionsIn, type NameableInstitution } from './taking-part.ts'

/** An event in one line: when, what, where, and with whom. */
export type EventLine = {
  from: Day
  until: Day
  title: string
  place: string
  partners: Partner[]
  regional: boolean
  /** Those of the partners that take part. */
  institutions: OrganisationId[]
}

/** One line of what was pasted, as it was, with what it says or what is wrong with it. */
export type ReadLine = { number: number; text: string } & (
  | { status: 'good'; event: EventLine }
  | { status: 'bad'; problems: string[] }
)

/**
 * Reads events as they are pasted out of a spreadsheet: a line each, with the day, the title, the
 * place, the partners and, where it is known, the institutions in columns. Empty lines and a line of headings are passed over; every other
 * line comes back, good or bad, so that nothing that was pasted is lost.
 */
export function readEventLines(
  pasted: string,
  institutions: readonly NameableInstitution[] = [],
): ReadLine[] {
  return pasted
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== '' && !isHeading(text))
    .map(({ number, text }) => ({ number, text, ...readCells(cellsOf(text), institutions) }))
}

/** Tabs come from a spreadsheet; people who type use semicolons or bars. */
function cellsOf(text: string): string[] {
  const separator = text.includes('\t') ? '\t' : text.includes(';') ? ';' : '|'
  return text.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

function isHeading(text: string): boolean {
  return /^"?(day|date|when)"?$/i.test(cellsOf(text)[0] ?? '')
}

type Read = { status: 'good'; event: EventLine } | { status: 'bad'; problems: string[] }

function readCells(cells: string[], institutions: readonly NameableInstitution[]): Read {
  const [when = '', what = '', place = '', whom = '', who = '', ...more] = cells
  const days = daysIn(when)
  const title = Line.safeParse(what)
  const where = Line.safeParse(place)
  const served = servedIn(whom)
  // Whom it serves says which institutions there are to choose from.
  const asked = typeof served === 'string' ? [] : institutionsIn(who, served, institutions)
  const problems = [
    days === undefined ? 'Begin with the day, such as 2026-04-19 or 19.4.2026' : '',
    days && days.until < days.from ? 'The last day must not come before the first' : '',
    title.success && title.data !== '' ? '' : 'Say what it is, in at most 500 characters',
    where.success ? '' : 'Keep the place to 500 characters',
    typeof served === 'string' ? served : '',
    typeof asked === 'string' ? asked : '',
    more.some((cell) => cell !== '')
      ? 'Keep to five columns: day, title, place, partners, institutions'
      : '',
  ].filter((problem) => problem !== '')

  if (!days || !title.success || !where.success) return { status: 'bad', problems }
  if (typeof served === 'string' || typeof asked === 'string' || problems.length > 0) {
    return { status: 'bad', problems }
  }
  const event = { ...days, title: title.data, place: where.data, ...served, institutions: asked }
  return { status: 'good', event }
}

/** One day, or the first and the last with a dash, 'to' or 'until' between them. */
function daysIn(text: string): { from: Day; until: Day } | undefined {
  const [first = '', last = first, ...more] = text.split(/\s+(?:to|until|-|–)\s+|\s*–\s*/)
  const [from, until] = [dayIn(first), dayIn(last)]
  if (from === undefined || until === undefined || more.length > 0) return undefined
  return { from, until }
}

/** As we write days, or as the region does: day, month, year. */
function dayIn(text: string): Day | undefined {
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})\.?$/.exec(text.trim())
  const [, day = '', month = '', year = ''] = parts ?? []
  const written = parts ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim()
  const known = PlausibleDay.safeParse(written)
  return known.success ? Day.parse(written) : undefined
}

function servedIn(text: string): { partners: Partner[]; regional: boolean } | string {
  const words = text.split(/\s*[,/]\s*/).filter((word) => word !== '')
  if (words.length === 0) return 'Name the partners, or say that it is for the region'
  const named: Partner[] = []
  let regional = false
  for (const word of words) {
    if (/^(the )?(whole )?region(al)?$/i.test(word)) regional = true
    else {
      const partner = partnerIn(word)
      if (partner === undefined)
        return `“${Line.parse(word.slice(0, 100))}” is none of the six partners`
      named.push(partner)
    }
  }
  return { partners: partners.filter((partner) => named.includes(partner)), regional }
}

function partnerIn(word: string): Partner | undefined {
  const code = Partner.safeParse(word.toUpperCase())
  if (code.success) return code.data
  const name = folded(withoutAsterisk(word))
  return partners.find((partner) => folded(withoutAsterisk(partnerNames[partner])) === name)
}
