/** The headers of a page that only whoever got our mail should see: nobody keeps a copy of it. */
export function forItsReaderOnly() {
  return { 'cache-control': 'no-store' }
}
