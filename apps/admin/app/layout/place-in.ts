import { currencyOf, type NavItem } from '@iisg/ui/layout'
import type { Area } from './navigation.ts'

/** The areas as entries of the head, and the pages of the one that a path lies in. */
export function placeIn(
  areas: readonly Area[],
  path: string,
): { nav: NavItem[]; pages: NavItem[] } {
  const entries = areas.map(({ text, pages, also }) => {
    const [first, ...others] = pages
    return {
      item: {
        href: first?.href ?? '/',
        text,
        also: [...others.map(({ href }) => href), ...also],
      },
      pages,
    }
  })
  return {
    nav: entries.map(({ item }) => item),
    pages: entries.find(({ item }) => currencyOf(item, path))?.pages ?? [],
  }
}
