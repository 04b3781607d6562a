/** One entry of the main navigation: a word, and the first page of what it leads to. */
export type NavItem = {
  href: string
  text: string
  /** Where else its pages lie: below these addresses the reader is within it too. */
  also?: readonly string[]
}

/**
 * What `aria-current` says of an entry on the page at `path`: 'page' on the very page, 'true' on a page
 * below it. An entry for '/' covers only itself.
 */
export function currencyOf(
  { href, also = [] }: Pick<NavItem, 'href' | 'also'>,
  path: string,
): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return [href, ...also].some((address) => lies(path, address)) ? 'true' : undefined
}

function lies(path: string, below: string): boolean {
  return below !== '/' && (path === below || path.startsWith(`${below}/`))
}
