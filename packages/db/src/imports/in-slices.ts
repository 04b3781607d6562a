/** PostgreSQL takes 65,535 values in one statement: many rows go in slices. None, and nothing happens. */
export async function inSlices<Row>(
  rows: readonly Row[],
  work: (slice: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += sliceSize) {
    await work(rows.slice(start, start + sliceSize))
  }
}

const sliceSize = 2_000
