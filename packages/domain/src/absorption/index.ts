export { type AskedEvent, askedEvent, eventDaysOf, eventsAmong } from './events.ts'
export { type Load, type LoadLevel, loadsOf } from './load.ts'
export { type NamedEvent, type ToldLoad, toldLoad } from './told.ts'
export { mayTellCapacity } from './who-tells.ts'
