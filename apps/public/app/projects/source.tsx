import type { Project } from '@iisg/db/public'
import { sayDay } from '@iisg/ui/time'
import { words } from '#app/words/index.ts'
import { publisherOf } from './attribution.ts'

/** Where a project's record comes from, with the attribution that its publisher asks for. */
export function Source({ of: { provenance, iatiIdentifier, retrievedOn } }: { of: Project }) {
  const { source, facts, attributions } = words.projects
  if (provenance !== 'import') return source[provenance]

  const publisher = iatiIdentifier === null ? undefined : publisherOf(iatiIdentifier)
  return (
    <>
      <p>
        {source.published} {publisher && attributions[publisher]}{' '}
        {retrievedOn && source.retrieved(sayDay(retrievedOn))}
      </p>
      {iatiIdentifier !== null && (
        <p>
          {facts.identifier}: <code>{iatiIdentifier}</code>
        </p>
      )}
    </>
  )
}
