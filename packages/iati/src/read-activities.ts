import { CsvDocument } from './csv/document.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { withPlacesOfParts } from './places-of-parts.ts'
import type { Reading } from './reading.ts'
import { decoded } from './source/decode.ts'
import { unpacked } from './source/unpack.ts'
import { Unreadable } from './source/unreadable.ts'
import { XmlDocument } from './xml/document.ts'

/**
 * Reads a file of activities as it streams past: IATI XML or the IATI Datastore's CSV, plain or
 * packed, told apart by what is in it. Whatever is wrong with the file comes as a problem; an error
 * is thrown only where its bytes cannot be had.
 */
export async function* readActivities(
  file: AsyncIterable<Uint8Array>,
  limits: Limits = defaultLimits,
): AsyncGenerator<Reading> {
  const size = { bytes: 0 }
  const texts = decoded(counted(unpacked(file, limits), size), limits)
  yield* withPlacesOfParts(read(texts, limits))
  yield { type: 'end', bytes: size.bytes }
}

async function* read(texts: AsyncIterable<string>, limits: Limits): AsyncGenerator<Reading> {
  let document: XmlDocument | CsvDocument | null = null
  try {
    for await (const text of texts) {
      document ??= looksLikeXml(text) ? new XmlDocument(limits) : new CsvDocument(limits)
      document.write(text)
      yield* document.read()
    }
    if (document === null) throw new Unreadable('refusal', 'The file is empty.')
    document.end()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    document ??= new CsvDocument(limits)
    document.stop(error)
  }
  yield* document.read()
}

function looksLikeXml(text: string): boolean {
  const start = text.trimStart()
  return start === '' || start.startsWith('<')
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  size: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    size.bytes += piece.length
    yield piece
  }
}
