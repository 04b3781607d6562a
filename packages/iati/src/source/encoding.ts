import { Unreadable } from './unreadable.ts'
import { utf8Decoder } from './utf8.ts'

/** Decodes in pieces that may end in the middle of a character. */
export type Decoder = { write(bytes: Uint8Array): string; end(): string }

/**
 * The decoder for a file that begins with these bytes: told by a byte order mark, by how `<` is
 * written, or by the XML declaration. UTF-8 where nothing is said.
 */
export function decoderFor(head: Uint8Array): Decoder {
  const encoding = encodingOf(head)
  return encoding === 'utf-8' ? utf8Decoder() : decoderOf(encoding)
}

function encodingOf(head: Uint8Array): string {
  const start = Buffer.from(head.subarray(0, 4)).toString('hex')
  if (start === 'fffe0000' || start === '0000feff') return 'utf-32'
  if (start.startsWith('fffe') || start.startsWith('3c00')) return 'utf-16le'
  if (start.startsWith('feff') || start.startsWith('003c')) return 'utf-16be'

  const text = Buffer.from(head).toString('latin1')
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'<>]*)["']/.exec(text)?.[1]
  const encoding = declared?.toLowerCase() ?? 'utf-8'

  // Bytes that could be read so far are no UTF-16, whatever a careless program declared.
  return /^(utf-?8|us-ascii|ascii|utf-?16|ucs-?2)/.test(encoding) ? 'utf-8' : encoding
}

function decoderOf(encoding: string): Decoder {
  const decoder = textDecoder(encoding)

  return {
    write: (bytes) => decode(() => decoder.decode(bytes, { stream: true })),
    end: () => decode(() => decoder.decode()),
  }

  function decode(work: () => string): string {
    try {
      return work()
    } catch {
      throw new Unreadable('fault', `The file is not written in ${encoding} from here on.`)
    }
  }
}

function textDecoder(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new Unreadable(
      'refusal',
      `The file is written in "${encoding}", which cannot be read. Save it as UTF-8.`,
    )
  }
}
