export { Changes, changesBetween } from './changes.ts'
