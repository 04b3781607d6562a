export { deliveryStateNames, deliveryTones, saySending, sendingTones } from './words.ts'
