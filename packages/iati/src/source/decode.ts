import type { Limits } from '../limits.ts'
import { slicesOf, withHead } from './chunks.ts'
import { decoderFor } from './encoding.ts'
import { unixLines } from './lines.ts'

/**
 * The text of a file, whatever its encoding. Every end of line is `\n`, and no piece ends within a
 * character.
 *
 * @throws Unreadable for an encoding that we do not know and for an endless line.
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<string> {
  const lines = unixLines(limits.lineLength)
  let decoder: ReturnType<typeof decoderFor> | null = null

  for await (const chunk of withHead(bytes, headSize)) {
    decoder ??= decoderFor(chunk)
    for (const slice of slicesOf(chunk, sliceSize)) {
      const text = lines.write(decoder.write(slice))
      if (text !== '') yield text
    }
  }
  const last = lines.write(decoder?.end() ?? '') + lines.end()
  if (last !== '') yield last
}

/** An XML declaration stands within so many bytes. */
const headSize = 512

const sliceSize = 64 * 1024
