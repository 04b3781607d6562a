export { type Product, ProductId, ProductKind, ProductState } from './product.ts'
