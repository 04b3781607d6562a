import { isUtf8 } from 'node:buffer'

/**
 * Stands for a byte that is no UTF-8. It is a character that no text may have, so the readers find
 * it where it stands and can say so.
 */
export const noCharacter = '\uFFFF'

/** Decodes UTF-8 in pieces that may end in the middle of a character. */
export function utf8Decoder() {
  let begun: Uint8Array = new Uint8Array()

  return {
    write(bytes: Uint8Array): string {
      const all = begun.length === 0 ? bytes : Buffer.concat([begun, bytes])
      const whole = all.length - unfinishedIn(all)
      begun = all.subarray(whole)
      return textOf(all.subarray(0, whole))
    },
    end(): string {
      return textOf(begun)
    },
  }
}

/** How many bytes at the end have begun a character that goes on in the next piece. */
function unfinishedIn(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const byte = bytes[bytes.length - length] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return length < lengthFrom(byte) ? length : 0
  }
  return 0
}

function lengthFrom(first: number): number {
  if (first >= 0xf0) return 4
  return first >= 0xe0 ? 3 : 2
}

function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isUtf8(buffer)) return buffer.toString('utf8')

  // Some publishers' files have U+FFFD written in them. Those are kept apart from our own.
  return buffer
    .toString('latin1')
    .split('\u00EF\u00BF\u00BD')
    .map((part) => Buffer.from(part, 'latin1').toString('utf8').replaceAll('\uFFFD', noCharacter))
    .join('\uFFFD')
}
