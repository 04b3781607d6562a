import type { Provenance } from '@iisg/domain/provenance'
import { Tag } from '@iisg/ui/layout'
import { sayProvenance } from '@iisg/ui/provenance'

/** Marks what never was. */
export function Invented({ provenance }: { provenance: Provenance }) {
  return provenance.kind === 'demonstration' ? <Tag>{sayProvenance(provenance)}</Tag> : null
}
