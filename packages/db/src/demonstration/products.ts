import { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { products } from './content/products.ts'
import { readInPublicPages } from './provenance.ts'

/** Keeps the register of what the Support Groups have delivered and owe. */
export async function keepProducts(trx: Transaction<Tables>): Promise<void> {
  const rows = products.map(({ adoptedOn, pillars, ...product }) => ({
    ...product,
    pillars: [...pillars],
    adoptedOn: adoptedOn === undefined ? null : Day.parse(adoptedOn),
    provenance: readInPublicPages,
  }))
  await trx.insertInto('product').values(rows).execute()
}
