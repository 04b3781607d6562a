import { type Pillar, pillarNames } from '@iisg/domain/pillars'
import { Tag } from '../layout/index.ts'
import { strandOf } from './words.ts'

/** A pillar by its short name, its full one for a pointer that rests on it and for who hears the page. */
export function PillarTag({ pillar }: { pillar: Pillar }) {
  return (
    <Tag strand={strandOf[pillar]}>
      <abbr title={pillarNames[pillar]}>{pillar}</abbr>
    </Tag>
  )
}
