import { gunzipSync, inflateRawSync } from 'node:zlib'
import { CommandProblem } from '../problem.ts'

/** No table of rates comes near this; what unpacks to more is none. */
const most = 64 * 1024 * 1024

/** The text of a file that is plain, packed with gzip, or the first file in a zip archive. */
export function unpacked(content: Buffer, name: string): string {
  try {
    if (content.readUInt16BE(0) === 0x1f8b) {
      return gunzipSync(content, { maxOutputLength: most }).toString('utf8')
    }
    if (content.readUInt32BE(0) === 0x504b0304) return firstInZip(content).toString('utf8')
    return content.toString('utf8')
  } catch (error) {
    // Whatever is too short to have a signature, or is cut off, cannot be unpacked either.
    if (error instanceof RangeError || isOfZlib(error)) {
      throw new CommandProblem(`${name} is damaged: it cannot be unpacked.`)
    }
    throw error
  }
}

/**
 * Reads the first entry by the directory at the end, as APPNOTE 4.3 has it: the header in front of
 * an entry may leave its sizes out.
 */
function firstInZip(content: Buffer): Buffer {
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const directory = content.readUInt32LE(end + 16)
  const method = content.readUInt16LE(directory + 10)
  const packed = content.readUInt32LE(directory + 20)
  const header = content.readUInt32LE(directory + 42)
  const begin = header + 30 + content.readUInt16LE(header + 26) + content.readUInt16LE(header + 28)
  const bytes = content.subarray(begin, begin + packed)
  return method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: most })
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER)/.test(String(error.code))
}
