import { type NeedInput, needInputFor } from '@iisg/db/analysis'
import { type LinkSides, sidesOf } from '@iisg/db/links'
import { findLink } from '@iisg/db/responses'
import type { Partner } from '@iisg/domain/partners'
import { coveredBy, LinkId, type SupportLink } from '@iisg/domain/responses'
import type { AppLoadContext } from '@remix-run/node'
import { needOr404 } from '#app/needs/need-or-404.ts'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'

/** A link with its need, its two sides and the partners that it covers. */
export type LinkFound = {
  link: SupportLink
  input: NeedInput
  sides: LinkSides
  covered: Partner[]
}

/** A link that holds, between a need and a response that the viewer may know. */
export async function linkOr404(
  context: AppLoadContext,
  id: string | undefined,
): Promise<LinkFound> {
  const linkId = LinkId.safeParse(id)
  const link = linkId.success ? await findLink(context.db, linkId.data) : undefined
  const sides = link && (await sidesOf(context.db, [link.id])).get(link.id)
  if (!link || !sides || !mayKnowResponse(context.viewer, link.response, sides)) {
    throw new Response('There is no such link, or it was withdrawn', { status: 404 })
  }

  const need = await needOr404(context, link.needId)
  const input = await needInputFor(context.db, need)
  return { link, input, sides, covered: coveredBy(link, need) }
}
