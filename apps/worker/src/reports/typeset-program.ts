import { readFileSync } from 'node:fs'
import { documentFonts } from './fonts.ts'

/*
 * Typesets one document and ends. It is a program of its own: typesetting takes the processor for
 * a while, during which nothing else of a program runs, and what goes wrong in it ends only this.
 */

/** What it is asked: the words and figures of a response report as JSON. */
export type Order = { data: string }

/** What it answers. */
export type Typeset =
  | { status: 'done'; pdf: Buffer }
  | { status: 'no typesetter' }
  | { status: 'failed'; why: string }

process.once('message', async ({ data }: Order) => {
  const answer = await typeset(data)
  process.send?.(answer, () => process.exit())
})

async function typeset(data: string): Promise<Typeset> {
  const library = await loadLibrary()
  if (library === undefined) return { status: 'no typesetter' }

  const compiler = library.NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: documentFonts() }],
  })
  compiler.mapShadow(`${import.meta.dirname}/data.json`, Buffer.from(data))
  compiler.addSource(
    `${import.meta.dirname}/main.typ`,
    readFileSync(new URL('./response-report.typ', import.meta.url), 'utf8'),
  )
  try {
    const compiled = compiler.compile({ mainFilePath: `${import.meta.dirname}/main.typ` })
    if (compiled.result === null) {
      const error = compiled.takeError()
      return { status: 'failed', why: JSON.stringify(error?.shortDiagnostics ?? 'no reason given') }
    }
    return { status: 'done', pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    return { status: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

/** The library is there for some platforms only. */
async function loadLibrary() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    return undefined
  }
}
