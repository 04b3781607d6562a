export { eventDateOf, findEvent, listEvents } from './events.ts'
