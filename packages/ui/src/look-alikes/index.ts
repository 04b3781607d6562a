export { LooksLike } from './looks-like.tsx'
export { areUnseen } from './seen.ts'
