/** What a page tells the eye or the ear: its text, and names that are only read out. */
export function textOf(html: string): string {
  return html
    .replace(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"[^>]*>/g, '>\n$1\n')
    .replace(/<\/?(?:a|abbr|span|time|code|small|strong)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}
