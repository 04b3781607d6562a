export { type Range, type Read, rangeOf } from './attack.ts'
export { type Disclosed, disclosed, type FieldTiers } from './disclosed.ts'
export { type Explained, explainedTo } from './explained.ts'
export { blocksOfTable, type Placed, type ShownTable, shownTable } from './margins.ts'
export {
  type Block,
  blocksOf,
  type Figure,
  mayBeShown,
  type Piece,
  publicAggregate,
  shownOf,
} from './small-cells.ts'
export { admits, narrower, Tier } from './tier.ts'
