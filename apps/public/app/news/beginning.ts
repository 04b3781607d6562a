const most = 220

/** How an article begins: its first paragraph, cut after a whole word where it is long. */
export function beginningOf(body: string): string {
  const [first = ''] = body.trim().split(/\n{2,}/)
  const line = first.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  return `${line.slice(0, line.lastIndexOf(' ', most))} …`
}
