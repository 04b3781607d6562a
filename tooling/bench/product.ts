import path from 'node:path'
import { startProduct } from '#tooling/product/product.ts'
import { firstView } from './first-view.ts'
import { importing } from './importing.ts'
import type { Measured } from './part.ts'
import { serving } from './serving.ts'
import { starting } from './starting.ts'
import { weighing } from './weighing.ts'

/** The whole product: from its start to the pages that it serves and the files that it reads. */
export async function* product(folder: string): AsyncGenerator<Measured> {
  yield { results: await starting(folder) }
  const running = await startProduct({ dataDir: path.join(folder, 'data') })
  try {
    yield { results: [await serving(running)] }
    yield { results: [await firstView(running)] }
    yield { results: [await weighing(running)] }
    yield { results: [importing(running, folder)].flat() }
  } finally {
    await running.stop()
  }
}
