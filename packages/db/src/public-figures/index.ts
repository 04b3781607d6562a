export { figuresInputOf, type NoFigures } from './for-cycle.ts'
export { type FigurePublication, findFigurePublication } from './publication.ts'
export {
  FiguresMoved,
  publishFigures,
  publishFiguresIn,
  takeBackFigures,
} from './publish.ts'
