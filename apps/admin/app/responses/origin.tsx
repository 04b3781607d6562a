import type { Provenance } from '@iisg/domain/provenance'
import { sayProvenance } from '@iisg/ui/provenance'

/** Where a record comes from, with the way to it. */
export function Origin({ provenance }: { provenance: Provenance }) {
  return (
    <p>
      {sayProvenance(provenance)}.{' '}
      {provenance.kind === 'import' && (
        <a href={`/imports/${provenance.runId}`}>Look at the import that brought it</a>
      )}
    </p>
  )
}
