import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unpacked } from './unpacked.ts'

const table = 'Date,USD\n2026-04-13,1.1684\n'

describe('a packed table', () => {
  test.each([
    ['plain', Buffer.from(table)],
    ['with gzip', gzipSync(table)],
    ['as zip, deflated', zipOf(8, deflateRawSync(table))],
    ['as zip, stored', zipOf(0, Buffer.from(table))],
  ])('%s is read', (_, content) => {
    expect(unpacked(content, 'rates')).toBe(table)
  })

  test.each([
    ['gzip cut off', gzipSync(table).subarray(0, 20)],
    ['zip cut off', zipOf(8, deflateRawSync(table)).subarray(0, 40)],
    ['nothing', Buffer.alloc(0)],
    ['a signature alone', Buffer.from([0x50, 0x4b, 0x03, 0x04])],
  ])('that is damaged (%s) is refused with a sentence', (_, content) => {
    expect(() => unpacked(content, 'rates.zip')).toThrow(
      'rates.zip is damaged: it cannot be unpacked.',
    )
  })
})

/** An archive with one file, put together by hand. */
function zipOf(method: number, packed: Buffer): Buffer {
  const name = Buffer.from('eurofxref.csv')
  const local = Buffer.alloc(30)
  local.writeUInt32BE(0x504b0304, 0)
  local.writeUInt16LE(method, 8)
  local.writeUInt16LE(name.length, 26)
  const directory = Buffer.alloc(46)
  directory.writeUInt32BE(0x504b0102, 0)
  directory.writeUInt16LE(method, 10)
  directory.writeUInt32LE(packed.length, 20)
  directory.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32BE(0x504b0506, 0)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, directory, name, end])
}
