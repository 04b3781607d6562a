/** The same bytes, the first chunk with at least `size` of them, or all where there are fewer. */
export async function* withHead(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  const head: Uint8Array[] = []
  let length = 0

  try {
    for await (const chunk of chunks) {
      if (length >= size) {
        yield chunk
        continue
      }
      head.push(chunk)
      length += chunk.length
      if (length >= size) yield Buffer.concat(head)
    }
  } catch (error) {
    // What came before a fault is handed over before it.
    if (length > 0 && length < size) yield Buffer.concat(head)
    throw error
  }
  if (length > 0 && length < size) yield Buffer.concat(head)
}

/** Cuts a large chunk, so that what is made of one piece stays small. Copies nothing. */
export function* slicesOf(chunk: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += size) {
    yield chunk.subarray(start, start + size)
  }
}
