import { versionsOf } from '@iisg/db/needs'
import { mayReadComments, type NeedVersion } from '@iisg/domain/needs'
import type { AppLoadContext } from '@remix-run/node'
import { needOr404 } from './need-or-404.ts'

/**
 * A need with all its versions. Earlier wordings were approved by nobody: they are for the partners
 * that state the need and the Secretariat.
 */
export async function versionsIn(context: AppLoadContext, id: string | undefined) {
  const need = await needOr404(context, id)
  if (!mayReadComments(context.viewer, need)) {
    throw new Response('There is no such page', { status: 404 })
  }
  return { need, versions: await versionsOf(context.db, need.id) }
}

/** The version that an address names. */
export function versionIn(
  versions: readonly NeedVersion[],
  number: string | undefined,
): NeedVersion {
  const found = versions.find(({ version }) => String(version) === number)
  if (!found) throw new Response('There is no such version', { status: 404 })
  return found
}
