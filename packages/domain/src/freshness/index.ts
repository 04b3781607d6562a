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
  promisedAgainBy,
  promisedMonths,
  promiseOf,
} from './promise.ts'
