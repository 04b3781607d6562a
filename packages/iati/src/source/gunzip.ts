import { once } from 'node:events'
import { createGunzip } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

/**
 * Unpacks gzip piece by piece. What came out before a fault is handed over first; only then do
 * `write` and `end` throw.
 */
export type Gunzip = {
  write(packed: Uint8Array): Promise<Uint8Array[]>
  end(): Promise<Uint8Array[]>
  close(): void
}

export function gunzip(): Gunzip {
  const stream = createGunzip({ chunkSize: 64 * 1024 })
  const closed = once(stream, 'close').catch(() => undefined) // `fault` has the reason.
  const unpacked: Uint8Array[] = []
  let fault: NodeJS.ErrnoException | null = null
  // A listener rather than an iterator: an iterator drops what waits when the error comes.
  stream.on('data', (bytes: Uint8Array) => unpacked.push(bytes))
  stream.on('error', (error) => {
    fault = error
  })

  function taken(): Uint8Array[] {
    if (unpacked.length === 0 && fault !== null) throw faultOf(fault)
    return unpacked.splice(0)
  }

  return {
    async write(packed) {
      const written = new Promise<void>((done) => stream.write(packed, () => done()))
      await Promise.race([written, closed])
      return taken()
    },
    async end() {
      stream.end()
      await closed
      return taken()
    },
    close() {
      stream.destroy()
    },
  }
}

function faultOf({ code }: NodeJS.ErrnoException): Unreadable {
  return code === 'Z_BUF_ERROR'
    ? new Unreadable('fault', 'The packed file ends too early.')
    : // One wrong bit may have changed any figure before it was noticed.
      new Unreadable('refusal', 'The packed file is damaged. Fetch it again from its publisher.')
}
