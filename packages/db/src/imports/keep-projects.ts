import type { Changes } from '@iisg/domain/changes'
import { type Decision, decisionOn, type EarlierVersion } from '@iisg/domain/imports'
import type { ResponseId } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { type KeptFile, keepNewProjects } from './keep-new.ts'
import type { OrganisationBook } from './organisation-book.ts'
import { differences, renewResponse } from './renew.ts'
import {
  type Kept,
  keepVersions,
  keptVersionsOf,
  type ReadVersion,
  rememberVersions,
  versionsReadOf,
} from './versions.ts'

/** What became of one version, as the run will tell it. */
export type KeptItem = Decision & {
  identifier: string
  responseId: ResponseId | null
  changes: Changes | null
  /** The project as it was, to go back to. */
  before: EarlierVersion | null
}

type Decided = { version: ReadVersion; kept: Kept | undefined; decision: Decision }

/**
 * Keeps some projects of a file and says what became of each. No identifier may stand in `versions`
 * twice.
 */
export async function keepProjects(
  trx: Transaction<Tables>,
  file: KeptFile,
  book: OrganisationBook,
  versions: readonly ReadVersion[],
): Promise<KeptItem[]> {
  const identifiers = versions.map(({ project }) => project.identifier)
  const keptVersions = await keptVersionsOf(trx, identifiers)
  const readBefore = await versionsReadOf(trx, identifiers)
  const decided = versions.map((version): Decided => {
    const { identifier } = version.project
    const kept = keptVersions.get(identifier)
    const wasRead = readBefore.has(`${identifier} ${version.fingerprint}`)
    return { version, kept, decision: decisionOn(version, kept, wasRead) }
  })

  const fresh = decided.flatMap(({ version, kept }) => (kept ? [] : [version]))
  const ids = await keepNewProjects(trx, file, book, fresh)
  const items: KeptItem[] = []
  for (const each of decided) items.push(await itemOf(trx, file, book, each, ids))
  await rememberVersions(trx, file.id, versions)
  return items
}

async function itemOf(
  trx: Transaction<Tables>,
  file: KeptFile,
  book: OrganisationBook,
  { version, kept, decision }: Decided,
  ids: Map<string, ResponseId>,
): Promise<KeptItem> {
  const { identifier } = version.project
  const item = { ...decision, identifier, changes: null, before: null }
  if (kept === undefined) return { ...item, responseId: ids.get(identifier) ?? null }

  const { responseId, content, fileName, asOf, fingerprint } = kept
  if (decision.outcome !== 'changed') {
    const changes = decision.reason === null ? null : differences(content, version.project)
    return { ...item, responseId, changes }
  }
  const { provenance } = file
  const changes = await renewResponse(trx, book, provenance, responseId, content, version.project)
  await keepVersions(trx, file.name, [{ ...version, responseId }])
  return { ...item, responseId, changes, before: { fileName, asOf, fingerprint, content } }
}
