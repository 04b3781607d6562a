export { type Concentration, concentrationOf } from './concentration.ts'
export { portfolioOverlapOf } from './overlap.ts'
export { type Inequality, inequalityOf } from './theil.ts'
