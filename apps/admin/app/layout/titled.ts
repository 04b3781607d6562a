/** A page's title in the browser: `meta = () => titled('Needs')`. */
export function titled(title: string): [{ title: string }] {
  return [{ title: `${title} – IISG admin` }]
}
