/** A UUID made from a kind of record and its number, so that it is the same each time. */
export function idOf(
  kind: 'cycle' | 'measure' | 'need' | 'response' | 'link' | 'organisation',
  count: number,
): string {
  return `${prefixes[kind]}-0000-4000-8000-${count.toString(16).padStart(12, '0')}`
}

const prefixes = {
  cycle: 'eeeeeeee',
  measure: 'ffffffff',
  need: 'aaaaaaaa',
  response: 'bbbbbbbb',
  link: 'cccccccc',
  organisation: 'dddddddd',
}
