import { addDays, Day } from '../time/index.ts'

/**
 * The first days of Ramadan Bajram and of Kurban Bajram, year by year. For 2025 and 2026 as the
 * Islamic Communities of the region announced them; for the years after as the calendar that they
 * follow reckons them ahead. The moon decides: such a day may still move by one.
 */
const firstDays: Readonly<Record<number, { ramadan: string; kurban: string; reckoned?: true }>> = {
  2025: { ramadan: '2025-03-30', kurban: '2025-06-06' },
  2026: { ramadan: '2026-03-20', kurban: '2026-05-27' },
  2027: { ramadan: '2027-03-09', kurban: '2027-05-16', reckoned: true },
  2028: { ramadan: '2028-02-26', kurban: '2028-05-05', reckoned: true },
}

/** The last year for which the Bajrams are known. For later ones, add them above. */
export const bajramsKnownUntil = Math.max(...Object.keys(firstDays).map(Number))

/** The years up to a day for which no Bajram is known: on one of them somebody may be written to. */
export function bajramsMissingUntil(day: Day): number[] {
  const last = Number(day.slice(0, 4))
  const count = Math.max(0, last - bajramsKnownUntil)
  return Array.from({ length: count }, (_, index) => bajramsKnownUntil + 1 + index)
}

/**
 * The days of a year's Bajrams, so many for each. What is only reckoned has a day more: whoever
 * spares it spares the right one.
 */
export function bajramsIn(year: number, days: number): Day[] {
  const known = firstDays[year]
  if (known === undefined) return []
  const count = known.reckoned ? days + 1 : days
  return [known.ramadan, known.kurban].flatMap((first) =>
    Array.from({ length: count }, (_, index) => addDays(Day.parse(first), index)),
  )
}
