import { connect } from '@iisg/db'
import { matrixInputFor } from '@iisg/db/analysis'
import { listCycles } from '@iisg/db/cycles'
import { matrixOf } from '@iisg/domain/analysis'
import { openDatabase } from '@iisg/embedded-postgres'
import { settingsOf } from '@iisg/settings'
import type { Product } from '#tooling/product/product.ts'
import { type Figure, median } from './figure.ts'

const times = 50

/** How long it takes to read and weigh the coverage of all needs of a cycle for every partner. */
export async function weighing({ env }: Product): Promise<Figure> {
  const database = await openDatabase(settingsOf('cli', env))
  const db = connect(database.appUrl)
  try {
    const [cycle] = await listCycles(db, 'needs')
    if (cycle === undefined) throw new Error('The demonstration has no cycle.')

    const measured: number[] = []
    for (let count = 0; count < times; count++) {
      const start = performance.now()
      matrixOf(await matrixInputFor(db, cycle))
      measured.push(performance.now() - start)
    }
    return {
      name: 'coverage of all needs × partners, with the read',
      measured: median(measured),
      target: 20,
      unit: 'ms',
      of: times,
    }
  } finally {
    await db.destroy()
    await database.close()
  }
}
