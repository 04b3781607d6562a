/** A record that a list shows by its title. */
type Titled = { id: string; title: string; summary: string; identifier: string | null }

/**
 * What tells each record of a list from those beside it that bear the same title: how its summary
 * begins, and its identifier. Donors give the parts of a programme one title. Nothing is said of a
 * title that is there once.
 */
export function toldFromNamesakes(records: readonly Titled[]): Map<string, string> {
  const namesakes = Map.groupBy(records, ({ title }) => title.toLowerCase())
  const told = [...namesakes.values()]
    .filter((those) => those.length > 1)
    .flatMap((those) => those.map((each) => [each.id, sayApart(each)] as const))
  return new Map(told)
}

function sayApart({ title, summary, identifier }: Titled): string {
  const more = summary.trim() === title.trim() ? '' : beginningOf(summary.trim())
  return [more, identifier ?? ''].filter((part) => part !== '').join(' · ')
}

/** Up to the word that still fits into a line. */
function beginningOf(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest).trimEnd()} …`
}

const longest = 90
