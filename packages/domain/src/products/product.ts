import { z } from 'zod'
import type { Pillar } from '../pillars/index.ts'
import type { Day } from '../time/index.ts'

export const ProductId = z.uuid().brand<'ProductId'>()
export type ProductId = z.infer<typeof ProductId>

export const ProductKind = z.enum([
  'method',
  'template',
  'report',
  'strategy',
  'review',
  'meeting series',
])
export type ProductKind = z.infer<typeof ProductKind>

export const ProductState = z.enum(['in process', 'proposed', 'adopted', 'superseded'])
export type ProductState = z.infer<typeof ProductState>

/** A method, template or report that the Support Group owes or has delivered. */
export type Product = {
  id: ProductId
  title: string
  kind: ProductKind
  pillars: Pillar[]
  state: ProductState
  adoptedOn: Day | null
}
