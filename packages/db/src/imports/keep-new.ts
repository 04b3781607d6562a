import type { ImportedProject, ImportRunId } from '@iisg/domain/imports'
import { ResponseId } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Tables } from '../db.ts'
import { inSlices } from './in-slices.ts'
import type { OrganisationBook } from './organisation-book.ts'
import { keepPartsOf, searchTextOf } from './parts.ts'
import { keepVersions, type ReadVersion } from './versions.ts'

/** The file that is being kept. */
export type KeptFile = { id: string; name: string; runId: ImportRunId; provenance: string }

/** Keeps projects that nobody knew yet: for members, with pillars only suggested. */
export async function keepNewProjects(
  trx: Transaction<Tables>,
  file: KeptFile,
  book: OrganisationBook,
  versions: readonly ReadVersion[],
): Promise<Map<string, ResponseId>> {
  const placed = versions.map((version) => ({
    ...version,
    id: ResponseId.parse(uuidv7()),
  }))
  const rows = placed.map(({ id, project }) => ({
    id,
    ...columnsOf(project),
    searchText: searchTextOf(project, book),
    kind: 'support project' as const,
    state: 'submitted' as const,
    provenance: file.provenance,
    importRunId: file.runId,
  }))

  await book.keep(trx, file.provenance)
  await inSlices(rows, (slice) => trx.insertInto('response').values(slice).execute())
  await keepPartsOf(trx, placed, book)
  await keepSuggestedPillars(trx, placed)
  await inSlices(placed, (slice) =>
    trx
      .insertInto('responseExternalId')
      .values(
        slice.map(({ id: responseId, project }) => ({
          responseId,
          scheme: 'iati' as const,
          value: project.identifier,
        })),
      )
      .execute(),
  )
  await keepVersions(
    trx,
    file.name,
    placed.map(({ id: responseId, ...version }) => ({ ...version, responseId })),
  )
  return new Map(placed.map(({ id, project }) => [project.identifier, id]))
}

/** What of a project stands in the response itself. */
export function columnsOf(project: ImportedProject) {
  const { title, summary, status, regional } = project
  const { plannedStart, plannedEnd, actualStart, actualEnd } = project
  return { title, summary, status, regional, plannedStart, plannedEnd, actualStart, actualEnd }
}

async function keepSuggestedPillars(
  trx: Transaction<Tables>,
  placed: readonly { id: ResponseId; project: ImportedProject }[],
): Promise<void> {
  const pillars = placed.flatMap(({ id: responseId, project }) =>
    project.pillars.map((pillar) => ({ responseId, pillar, confirmed: false })),
  )
  await inSlices(pillars, (slice) => trx.insertInto('responsePillar').values(slice).execute())
}
