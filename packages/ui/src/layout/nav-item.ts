/** One entry of the main navigation: a word, and the first page of what it leads to. */
export type NavItem = { href: string; text: string }

/**
 * What `aria-current` says of an entry on the page at `path`: 'page' on the very page, 'true' on a page
 * below it. An entry for '/' covers only itself.
 */
export function currencyOf(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  if (href !== '/' && path.startsWith(`${href}/`)) return 'true'
  return undefined
}
