export { Fingerprint } from './fingerprint.tsx'
export { type Frozen, FrozenNote } from './frozen-note.tsx'
export { sayErrata, sayUnfinished } from './words.ts'
