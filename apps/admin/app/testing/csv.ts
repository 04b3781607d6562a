/** The lines of a CSV file as a spreadsheet reads them. */
export function linesIn(csv: string): string[][] {
  const lines: string[][] = []
  for (const line of csv.replace(/^\uFEFF/, '').split('\r\n')) {
    if (line === '') continue
    const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
    lines.push([...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''))
  }
  return lines
}
