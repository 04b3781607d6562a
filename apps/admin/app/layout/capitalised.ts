/** Words as they begin a sentence or stand alone in a cell. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
