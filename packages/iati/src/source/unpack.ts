import type { Limits } from '../limits.ts'
import { slicesOf, withHead } from './chunks.ts'
import { type Gunzip, gunzip } from './gunzip.ts'
import { Unreadable } from './unreadable.ts'

/**
 * The bytes of a file, unpacked where its first bytes say that it is packed: its name says nothing.
 *
 * @throws Unreadable for a file that grows beyond all measure, is damaged, or packed another way.
 */
export async function* unpacked(
  file: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const size = { packed: 0, unpacked: 0 }
  let zip: Gunzip | null = null

  function measured(piece: Uint8Array): Uint8Array {
    if (size.unpacked === 0) refuseOtherPackings(piece, zip !== null)
    size.unpacked += piece.length
    refuseExcess(size, limits)
    return piece
  }

  try {
    for await (const chunk of withHead(file, 4)) {
      if (size.packed === 0 && startsWith(chunk, gzipMagic)) zip = gunzip()

      for (const slice of slicesOf(chunk, sliceSize)) {
        size.packed += slice.length
        for (const piece of zip === null ? [slice] : await zip.write(slice)) yield measured(piece)
      }
    }
    for (let last = await zip?.end(); last && last.length > 0; last = await zip?.end()) {
      for (const piece of last) yield measured(piece)
    }
  } finally {
    zip?.close()
  }
}

/** So much gzip becomes 16 MB at the very worst. */
const sliceSize = 16 * 1024

const gzipMagic = [0x1f, 0x8b]
const otherPackings = [
  { name: 'ZIP', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'bzip2', magic: [0x42, 0x5a, 0x68] },
  { name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58] },
  { name: 'Zstandard', magic: [0x28, 0xb5, 0x2f, 0xfd] },
]

function refuseOtherPackings(head: Uint8Array, unpackedOnce: boolean): void {
  const others = unpackedOnce
    ? [...otherPackings, { name: 'gzip', magic: gzipMagic }]
    : otherPackings
  const other = others.find(({ magic }) => startsWith(head, magic))
  if (other === undefined) return

  const inside = unpackedOnce ? 'There is a' : 'This is a'
  throw new Unreadable(
    'refusal',
    `${inside} ${other.name} file${unpackedOnce ? ' inside the packed file' : ''}. Plain files and files packed once as .gz can be read.`,
  )
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function refuseExcess(size: { packed: number; unpacked: number }, limits: Limits): void {
  if (size.unpacked > limits.unpackedBytes) {
    throw new Unreadable(
      'refusal',
      `The file has more than ${megabytes(limits.unpackedBytes)} once unpacked. Larger files are not read.`,
    )
  }
  const ratio = size.unpacked / size.packed
  if (size.unpacked > limits.ratioFreeBytes && ratio > limits.unpackingRatio) {
    throw new Unreadable(
      'refusal',
      `The file grows more than ${limits.unpackingRatio} times when unpacked. No list of activities does.`,
    )
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`
}
