import { type NeedInput, needInputFor } from '@iisg/db/analysis'
import { type LinkSides, sidesOf } from '@iisg/db/links'
import { findLink } from '@iisg/db/responses'
import { tierOf, type Viewer } from '@iisg/domain/accounts'
import { admits, type Tier } from '@iisg/domain/disclosure'
import type { Partner } from '@iisg/domain/partners'
import { coveredBy, LinkId, type SupportLink } from '@iisg/domain/responses'
import type { AppLoadContext } from '@remix-run/node'
import { needOr404 } from '#app/needs/need-or-404.ts'

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

type Whose = Pick<LinkSides, 'reporter' | 'responsePillars'>

/** Whether somebody may know the response of a link: their own, or one of a tier they are admitted to. */
export function mayKnowResponse(
  viewer: Viewer,
  { tier }: { tier: Tier },
  { reporter, responsePillars }: Whose,
): boolean {
  return admits(tierOf(viewer, { ...reporter, pillars: responsePillars }), tier)
}
