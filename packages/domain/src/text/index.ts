export { folded, wordsOf } from './fold.ts'
