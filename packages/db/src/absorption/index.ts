export { eventsAskedOf } from './events-asked.ts'
