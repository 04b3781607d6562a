export { PillarTag } from './pillar-tag.tsx'
export {
  pillarOptions,
  pillarSubjectOptions,
  relationNames,
  strandOf,
  strandOptions,
} from './words.ts'
