export { type Among, everyAmong, type Standing, standings } from './among.ts'
export {
  type FiguresInput,
  type PublicFigure,
  publicFiguresOf,
  sharesOf,
  waysOf,
} from './figures.ts'
export { type GivenAway, givenAwayBy } from './given-away.ts'
export { type HiddenFigure, hiddenFiguresOf } from './hidden.ts'
export { FigureEvent, TakingBack } from './publication.ts'
export { type Told, type ToldCell, type ToldFigure, type ToldLine, toldCell } from './told.ts'
