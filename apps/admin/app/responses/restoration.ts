import { StaleVersion } from '@iisg/db/audit'
import { findVersion, restoreVersion } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readForm } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { requireLiving } from './require-living.ts'
import { responseFor } from './response-for.ts'

const Restoration = Version.extend({ from: Version.shape.version })

/** Takes up an old wording as a draft. Where somebody has revised it meanwhile, they look again. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId)
  const form = await readForm(request, Restoration)
  const { id } = response
  requireLiving(response)
  if (!form.ok || !(await findVersion(context.db, id, form.value.from))) {
    throw new Response('There is no such version', { status: 404 })
  }
  const { from, version } = form.value
  try {
    await restoreVersion(context.db, actor, id, version, from)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return redirect(`/responses/${id}/versions?from=${from}`)
  }
  return redirect(`/responses/${id}`)
}
