export { type Completeness, completenessOf } from './completeness.ts'
export {
  type Confirmable,
  type Freshness,
  freshnessByMember,
  freshnessOf,
  isFresh,
  type MemberFreshness,
} from './freshness.ts'
export {
  type PillarPromise,
  type Promised,
  pillarPromiseOf,
  promisedMonths,
  promiseOf,
} from './promise.ts'
