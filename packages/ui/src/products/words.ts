import type { ProductKind, ProductState } from '@iisg/domain/products'

export const productKindNames: Record<ProductKind, string> = {
  method: 'Method',
  template: 'Template',
  report: 'Report',
  strategy: 'Strategy',
  review: 'Review',
  'meeting series': 'Meeting series',
}

export const productStateNames: Record<ProductState, string> = {
  'in process': 'In process',
  proposed: 'Proposed to the Board',
  adopted: 'Adopted',
  superseded: 'Superseded',
}
