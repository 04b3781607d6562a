import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF, by eye or by ear. */
export type ReadPdf = {
  title: unknown
  /** The part of PDF/UA that it says it keeps to. */
  accessibleUnder: unknown
  pages: number
  text: string
  /** What its parts are to a screen reader, such as H1, Table, TH. */
  roles: ReadonlySet<string>
  /** How many pictures say nothing to those who do not see them. */
  mutePictures: number
}

export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const { info, metadata } = await document.getMetadata()
  const texts: string[] = []
  const tags: Tag[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    texts.push(await textOf(page))
    tags.push(...flattened(await page.getStructTree()))
  }
  await task.destroy()
  return {
    title: 'Title' in info ? info.Title : undefined,
    accessibleUnder: metadata?.get('pdfuaid:part'),
    pages: texts.length,
    text: texts.join(' ').replace(/\s+/g, ' '),
    roles: new Set(tags.map(({ role }) => role)),
    mutePictures: tags.filter(({ role, alt }) => role === 'Figure' && !alt).length,
  }
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
}

type Tag = { role: string; alt?: string; children?: unknown[] }

function flattened(node: unknown): Tag[] {
  if (!isTag(node)) return []
  return [node, ...(node.children ?? []).flatMap(flattened)]
}

function isTag(node: unknown): node is Tag {
  return typeof node === 'object' && node !== null && 'role' in node
}
