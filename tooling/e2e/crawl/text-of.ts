/**
 * What a person reads or hears of a page: its title, its text, and the names that only screen
 * readers tell. Addresses and what is typed into fields are left out.
 */
export function textOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(spoken, (match, text) => `${match}\n${text}\n`)
    .replace(inline, '')
    .replace(/(?:<\/?span\b[^>]*>)+(\*?)/gi, (_, star) => star || ' ')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (match, code) => characterOf(code) ?? match)
}

/** A tag with a name for the eye or the ear beside its text: the name is put where text is. */
const spoken = /<[a-z][^>]*?\s(?:aria-label|alt|title|placeholder|label)="([^"]*)"[^>]*>/gi

/** Tags that do not part a word from what follows it. A span may be set apart, and often is. */
const inline =
  /<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|strong|sub|sup|time|tspan|u|wbr)\b[^>]*>/gi

function characterOf(code: string): string | undefined {
  if (code.startsWith('#x')) return String.fromCodePoint(Number.parseInt(code.slice(2), 16))
  if (code.startsWith('#')) return String.fromCodePoint(Number(code.slice(1)))
  return named[code]
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}
