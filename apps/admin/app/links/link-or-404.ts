import { type NeedInput, needInputFor } from '@iisg/db/analysis'
import { findLink } from '@iisg/db/responses'
import { LinkId, type SupportLink } from '@iisg/domain/responses'
import type { AppLoadContext } from '@remix-run/node'
import { needOr404 } from '#app/needs/need-or-404.ts'

/** A link that holds, with the need that it is about. */
export async function linkOr404(
  context: AppLoadContext,
  id: string | undefined,
): Promise<{ link: SupportLink; input: NeedInput }> {
  const linkId = LinkId.safeParse(id)
  const link = linkId.success ? await findLink(context.db, linkId.data) : undefined
  if (!link) throw new Response('There is no such link, or it was withdrawn', { status: 404 })

  const need = await needOr404(context, link.needId)
  return { link, input: await needInputFor(context.db, need) }
}
