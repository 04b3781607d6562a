export { listProducts } from './products.ts'
