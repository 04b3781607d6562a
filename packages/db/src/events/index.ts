export { eventDateOf } from './event-date.ts'
