/**
 * Gives back the memory of columns that nobody reads any more. V8 would do so when it next looks
 * through all that there is in memory; and it does that for every 64 MB of such columns, which
 * takes longer than weighing them where there are millions of rows.
 */
export function letGo(columns: Readonly<Record<string, number | ArrayBufferView<ArrayBuffer>>>) {
  for (const column of Object.values(columns)) {
    if (typeof column !== 'number') column.buffer.transfer(0)
  }
}
