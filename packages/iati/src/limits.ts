/**
 * How much of a file we take. Everything is measured while the file streams past: nothing beyond
 * a limit is ever held in memory.
 */
export type Limits = {
  /** Bytes of a whole file once unpacked. The largest files of the IATI registry have 0.3 GB. */
  unpackedBytes: number
  /** How many times larger a packed file may become. Real IATI files become 20 to 60 times larger. */
  unpackingRatio: number
  /** Unpacked bytes below which the ratio is not looked at: a small file may well be all blanks. */
  ratioFreeBytes: number
  /** Characters of a line. Many publishers write a whole file as one line. */
  lineLength: number
  /** Characters between two tags, in one tag with its attributes, or in one comment. */
  pieceLength: number
  /** Elements inside one another. The standard needs 8. */
  depth: number
  /** Elements that we keep of one activity: 20,000 transactions have about this many. */
  elementsInActivity: number
  /** Characters that we keep of one activity. */
  charactersInActivity: number
  /** Characters of one row of a CSV file. */
  rowLength: number
  /** Places at which a file may be broken before we stop looking for what is whole. */
  faults: number
}

export const defaultLimits: Limits = {
  unpackedBytes: 1024 ** 3,
  unpackingRatio: 200,
  ratioFreeBytes: 16 * 1024 ** 2,
  lineLength: 128 * 1024 ** 2,
  pieceLength: 1024 ** 2,
  depth: 64,
  elementsInActivity: 200_000,
  charactersInActivity: 16 * 1024 ** 2,
  rowLength: 1024 ** 2,
  faults: 100,
}
