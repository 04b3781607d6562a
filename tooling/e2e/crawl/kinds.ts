/**
 * One address for every kind of page: pages that differ only in the record they show look alike,
 * so that looking at a few of them is enough.
 */
export function oneOfEachKind(urls: readonly string[], ofEach = 2): string[] {
  const seen = new Map<string, number>()
  return urls.filter((url) => {
    const kind = kindOf(url)
    const count = seen.get(kind) ?? 0
    seen.set(kind, count + 1)
    return count < ofEach
  })
}

/** `/needs/0198…/responses?page=2` is of the kind `/needs/:x/responses?page`. */
function kindOf(url: string): string {
  const { pathname, searchParams } = new URL(url)
  const words = pathname.split('/').map((part) => (isRecord(part) ? ':x' : part))
  return `${words.join('/')}?${[...searchParams.keys()].sort().join('&')}`
}

function isRecord(part: string): boolean {
  return /\d/.test(part) || part.split('-').length > 3
}
