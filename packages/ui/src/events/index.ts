export { eventKindNames, sayEventDate } from './words.ts'
