import type { Provenance } from '@iisg/domain/provenance'
import { sayInstant } from '../time/index.ts'

/** Where a record comes from, as a sentence. Every record can answer. */
export function sayProvenance(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'manual':
      return 'Entered by an editor'
    case 'import':
      return `Imported from ${provenance.source} on ${sayInstant(new Date(provenance.retrievedAt))}`
    case 'derived':
      return `Derived from ${provenance.from}`
    case 'document':
      return `Read in ${provenance.source}`
    case 'demonstration':
      return 'Invented for the demonstration'
  }
}
