import { StaleVersion } from '@iisg/db/audit'
import { proposeToBoard } from '@iisg/db/board'
import { missingFor } from '@iisg/domain/board'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readForm } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { proposalOr404 } from './proposal-or-404.ts'

/** Puts a proposal before the Board, in the version that its editor read. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'propose to the Board')
  const proposal = await proposalOr404(context, params.proposalId)
  const form = await readForm(request, Version)
  const [missing] = missingFor(proposal)
  if (missing !== undefined) throw new Response(missing, { status: 422 })
  try {
    const version = form.ok ? form.value.version : 0
    await proposeToBoard(context.db, editor, proposal.id, version)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return redirect(`/proposals/${proposal.id}?changed`)
  }
  return redirect(`/proposals/${proposal.id}`)
}
