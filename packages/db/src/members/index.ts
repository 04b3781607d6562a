export { listSeats, type Seats } from './seats.ts'
