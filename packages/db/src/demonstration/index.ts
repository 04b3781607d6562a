export { planted } from './content/planted.ts'
export { hasDemonstration } from './has-demonstration.ts'
export { type DemonstrationSeeding, type DemoPassword, seedDemonstration } from './seed.ts'
