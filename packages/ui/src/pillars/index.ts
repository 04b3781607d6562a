export { PillarTag } from './pillar-tag.tsx'
export { pillarOptions, pillarSubjectOptions, strandOf, strandOptions } from './words.ts'
