import { inflateSync } from 'node:zlib'

type Table = { tag: string; content: Buffer }

/**
 * A font out of its WOFF 1.0 file, under a family name of our choice. Packed fonts come in several
 * files, one for each alphabet, under the same name: a typesetter would see only one of them.
 *
 * @throws where it is not such a file.
 * @see https://www.w3.org/TR/WOFF/ sections 4 to 6
 */
export function unpackedFont(woff: Buffer, family: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF 1.0 file')
  const flavour = woff.readUInt32BE(4)
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, 44 + 20 * index))
  return fontOf(
    flavour,
    tables.map((table) => (table.tag === 'name' ? { tag: 'name', content: named(family) } : table)),
  )
}

function tableAt(woff: Buffer, entry: number): Table {
  const offset = woff.readUInt32BE(entry + 4)
  const length = woff.readUInt32BE(entry + 8)
  const original = woff.readUInt32BE(entry + 12)
  const content = woff.subarray(offset, offset + length)
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    // A table that would not get smaller is kept as it is.
    content: length < original ? inflateSync(content) : content,
  }
}

/** A table of names: family, style, full name and the name for PostScript, for Windows in English. */
function named(family: string): Buffer {
  const names = new Map([
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ])
  const head = Buffer.alloc(6 + 12 * names.size)
  head.writeUInt16BE(names.size, 2)
  head.writeUInt16BE(head.length, 4)

  let offset = 0
  const texts = [...names].map(([id, name], index) => {
    const text = Buffer.from(name, 'utf16le').swap16()
    const record = [3, 1, 0x0409, id, text.length, offset]
    for (const [field, value] of record.entries()) {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field)
    }
    offset += text.length
    return text
  })
  return Buffer.concat([head, ...texts])
}

/** Writes tables as an OpenType font: a directory, then each table from a multiple of 4. */
function fontOf(flavour: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length)
  const power = Math.floor(Math.log2(tables.length))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(2 ** power * 16, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((tables.length - 2 ** power) * 16, 10)

  let offset = head.length
  const bodies = tables.map(({ tag, content }, index) => {
    const entry = 12 + 16 * index
    const body = Buffer.alloc(Math.ceil(content.length / 4) * 4)
    content.copy(body)
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(checksumOf(body), entry + 4)
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(content.length, entry + 12)
    offset += body.length
    return body
  })
  return Buffer.concat([head, ...bodies])
}

function checksumOf(body: Buffer): number {
  let sum = 0
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0
  return sum
}
