export { type CalendarEvent, type EventDate, EventId, EventKind } from './event.ts'
