export { anyLinkTo, anyMapping } from './arbitrary.ts'
export { aLink, aNeed, aNeedRecord, days, memberTask, partnerTask } from './examples.ts'
export { isAtWork, type PlainCell, plainCellsOf, plainShare } from './plain.ts'
export { untold } from './untold.ts'
