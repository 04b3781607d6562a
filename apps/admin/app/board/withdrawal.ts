import { StaleVersion } from '@iisg/db/audit'
import { withdrawProposal } from '@iisg/db/board'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readForm } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { proposalOr404 } from './proposal-or-404.ts'

/** Takes a proposal back that the Board has not decided. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'propose to the Board')
  const { id, state } = await proposalOr404(context, params.proposalId)
  const form = await readForm(request, Version)
  if (state === 'decided') {
    throw new Response('The Board has decided on it: it stays', { status: 422 })
  }
  try {
    const version = form.ok ? form.value.version : 0
    if (state !== 'withdrawn') await withdrawProposal(context.db, editor, id, version)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return redirect(`/proposals/${id}?changed`)
  }
  return redirect(`/proposals/${id}`)
}
