import type { Product } from '@iisg/db/public'
import type { ProductState } from '@iisg/domain/products'
import { EmptyState } from '@iisg/ui/layout'
import { productKindNames, productStateNames } from '@iisg/ui/products'
import { sayDay } from '@iisg/ui/time'
import { words } from '#app/words/index.ts'

/** What a Support Group has made, and what it still works on. */
export function Products({ products }: { products: readonly Product[] }) {
  const { noProducts, productsDone, productsInProcess } = words.pillars
  if (products.length === 0) return <EmptyState title={noProducts} />

  return (
    <div className="products">
      <ProductColumn title={productsDone} products={products.filter(isDone)} />
      <ProductColumn title={productsInProcess} products={products.filter((one) => !isDone(one))} />
    </div>
  )
}

function ProductColumn({ title, products }: { title: string; products: readonly Product[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {products.length > 0 ? (
        <ul>
          {products.map((product) => (
            <li key={product.id}>
              {product.title}
              <small>{sayState(product)}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.pillars.noneOfThem}</p>
      )}
    </div>
  )
}

function sayState({ kind, state, adoptedOn }: Product): string {
  const day = adoptedOn === null ? '' : `, ${sayDay(adoptedOn)}`
  return `${productKindNames[kind]} · ${productStateNames[state]}${day}`
}

function isDone({ state }: Product): boolean {
  return done[state]
}

const done: Record<ProductState, boolean> = {
  'in process': false,
  proposed: false,
  adopted: true,
  superseded: true,
}
