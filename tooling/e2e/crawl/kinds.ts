/**
 * Some addresses for every kind of page. Pages that differ only in the record they show, or in what
 * was chosen on them, look alike: two records are enough, and one choice.
 */
export function someOfEachKind(urls: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return urls.filter((url) => {
    const kind = kindOf(url)
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    return count <= (kind.endsWith('?') ? 2 : 1)
  })
}

/** `/needs/0198…/responses?page=2` is of the kind `/needs/:x/responses?page`. */
export function kindOf(url: string): string {
  const { pathname, searchParams } = new URL(url)
  const words = pathname.split('/').map((part) => (isRecord(part) ? ':x' : part))
  return `${words.join('/')}?${[...searchParams.keys()].sort().join('&')}`
}

function isRecord(part: string): boolean {
  return /\d/.test(part) || part.split('-').length > 3
}
