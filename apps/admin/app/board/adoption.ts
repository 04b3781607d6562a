import { carryOut } from '@iisg/db/board'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'
import { decisionOr404 } from './decision.tsx'

/** Finishes what the Board adopted, where something came in between. */
export async function action({ context, params }: ActionFunctionArgs) {
  const admin = requireActor(context.viewer, 'record decisions of the Board')
  const decision = await decisionOr404(context, params.decisionId)
  const { problems } = await carryOut(context.db, admin, decision)
  if (problems.length > 0) throw new Response(problems.join('. '), { status: 422 })
  return redirect(`/decisions/${decision.id}`)
}
