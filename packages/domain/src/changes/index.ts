export { Changes, changesBetween } from './changes.ts'
export { type Stretch, wordsMarked } from './words.ts'
