export { planted } from './content/planted.ts'
export { type DemonstrationSeeding, type DemoPassword, seedDemonstration } from './seed.ts'
