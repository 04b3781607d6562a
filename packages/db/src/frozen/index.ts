export { goesOn } from './goes-on.ts'
export { guardFrozen } from './guard.ts'
export { belongs, type Hanging, hangingOn, type Reference, referencesIn } from './hanging.ts'
