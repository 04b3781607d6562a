import { ImportedProject, type KeptVersion, type Version } from '@iisg/domain/imports'
import type { ResponseId } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { inSlices } from './in-slices.ts'

/** One version of a project, as a file has it. */
export type ReadVersion = Version & { project: ImportedProject }

/** The version of a project that is kept, and the response that it is here. */
export type Kept = KeptVersion & { responseId: ResponseId; content: ImportedProject }

/** The versions that are kept under the identifiers of some projects. */
export async function keptVersionsOf(
  trx: Transaction<Tables>,
  identifiers: readonly string[],
): Promise<Map<string, Kept>> {
  const rows = await trx
    .selectFrom('iatiSource')
    .where('identifier', 'in', identifiers)
    .select(['identifier', 'responseId', 'fingerprint', 'fileName', 'lastUpdated', 'content'])
    .execute()

  return new Map(
    rows.map(({ identifier, lastUpdated, content, ...row }) => [
      identifier,
      { ...row, asOf: lastUpdated, content: ImportedProject.parse(content) },
    ]),
  )
}

/** Which versions of some projects were ever read, each as identifier and fingerprint. */
export async function versionsReadOf(
  trx: Transaction<Tables>,
  identifiers: readonly string[],
): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('iatiVersion')
    .where('identifier', 'in', identifiers)
    .select(['identifier', 'fingerprint'])
    .execute()
  return new Set(rows.map(({ identifier, fingerprint }) => `${identifier} ${fingerprint}`))
}

/** Notes which versions are the ones kept from now on. */
export async function keepVersions(
  trx: Transaction<Tables>,
  fileName: string,
  versions: readonly (ReadVersion & { responseId: ResponseId })[],
): Promise<void> {
  const rows = versions.map(({ project, responseId, fingerprint, asOf }) => ({
    identifier: project.identifier,
    responseId,
    fingerprint,
    fileName,
    lastUpdated: asOf,
    content: JSON.stringify(project),
  }))
  await inSlices(rows, (slice) =>
    trx
      .insertInto('iatiSource')
      .values(slice)
      .onConflict((conflict) =>
        conflict.column('identifier').doUpdateSet(({ ref }) => ({
          fingerprint: ref('excluded.fingerprint'),
          fileName: ref('excluded.fileName'),
          lastUpdated: ref('excluded.lastUpdated'),
          content: ref('excluded.content'),
        })),
      )
      .execute(),
  )
}

/** Notes that versions were read, whichever of them is kept. */
export async function rememberVersions(
  trx: Transaction<Tables>,
  fileId: string,
  versions: readonly ReadVersion[],
): Promise<void> {
  const rows = versions.map(({ project, fingerprint }) => ({
    identifier: project.identifier,
    fingerprint,
    fileId,
  }))
  await inSlices(rows, (slice) =>
    trx
      .insertInto('iatiVersion')
      .values(slice)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}
