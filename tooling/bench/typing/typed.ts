/** A title as far as it is typed: of one after the other of some titles, and of any length. */
export function typedOf(titles: readonly { title: string }[], count: number): string {
  const title = titles[(count * 7919) % titles.length]?.title ?? ''
  return title.slice(0, 6 + ((count * 13) % Math.max(1, title.length - 5)))
}
