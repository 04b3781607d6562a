export { paperColours } from './paper-colours.ts'
export { type Tone, tones } from './tones.ts'
