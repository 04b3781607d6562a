import { StaleVersion } from '@iisg/db/audit'
import { resolveComment } from '@iisg/db/needs'
import { CommentId, mayComment } from '@iisg/domain/needs'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'
import { needOr404 } from './need-or-404.ts'
import { requireOpenCycle } from './require-open-cycle.ts'

export async function action({ context, params }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'comment on records')
  const need = await needOr404(context, params.needId)
  const id = CommentId.safeParse(params.commentId)
  if (!id.success || !mayComment(actor, need)) {
    throw new Response('There is no such comment', { status: 404 })
  }
  await requireOpenCycle(context.db, need.cycleId)
  try {
    await resolveComment(context.db, actor, need.id, id.data)
  } catch (error) {
    // Somebody else was faster: it is resolved, as was asked for.
    if (!(error instanceof StaleVersion)) throw error
  }
  return redirect(`/needs/${need.id}/comments`)
}
