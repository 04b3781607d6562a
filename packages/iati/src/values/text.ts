/** One line, without the blanks of a pretty-printed file. Null where nothing is left. */
export function lineIn(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null
}

/** Several lines: paragraphs stay, indentation goes. Null where nothing is left. */
export function proseIn(text: string): string | null {
  const lines = text.split('\n').map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim() || null
  )
}
