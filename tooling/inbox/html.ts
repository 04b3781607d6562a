/** Markup that may be sent as it is. Only the tag below makes it, from text that it has escaped. */
export type Html = { readonly markup: string }

type Part = string | number | Html | undefined | readonly Html[]

/** Writes HTML. Everything put into it is escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = strings.map((string, index) => string + markupOf(parts[index]))
  return { markup: pieces.join('') }
}

function markupOf(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return [part]
    .flat()
    .map(({ markup }) => markup)
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
