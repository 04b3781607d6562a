import type { Product } from '@iisg/domain/products'
import type { Db } from '../db.ts'

/** What the Support Group owes or has delivered, by title. */
export function listProducts(db: Db): Promise<Product[]> {
  return db
    .selectFrom('product')
    .select(['id', 'title', 'kind', 'pillars', 'state', 'adoptedOn'])
    .orderBy('title')
    .orderBy('id')
    .execute()
}
