import type { ProvenanceKind } from '@iisg/db/public'
import { Tag } from '@iisg/ui/layout'
import { words } from '#app/words/index.ts'

type Sourced = { provenance: ProvenanceKind }

/** Marks what is invented. Nothing beside a record that is real. */
export function DemonstrationTag({ of: { provenance } }: { of: Sourced }) {
  return provenance === 'demonstration' ? (
    <Tag tone="thin">{words.site.demonstration.tag}</Tag>
  ) : null
}

/** Says once what the mark means, on a page that has something to mark. */
export function DemonstrationNotice({ among }: { among: readonly Sourced[] }) {
  if (!among.some(({ provenance }) => provenance === 'demonstration')) return null
  return (
    <p className="demonstration-notice">
      <Tag tone="thin">{words.site.demonstration.tag}</Tag>
      <span>{words.site.demonstration.text}</span>
    </p>
  )
}
