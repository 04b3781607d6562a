import { MoveRefused, StaleVersion } from '@iisg/db/audit'
import type { TreeAt, TreeLine } from '@iisg/db/pillars'
import type { Typed } from '@iisg/ui/forms'
import { data, redirect } from '@remix-run/node'
import { Version } from '#app/forms/version.tsx'

/**
 * Makes an edit of a draft with the version that whoever makes it has read, and leads on. One that
 * cannot be made comes back to the page with what was typed.
 */
export async function makeEdit(
  tree: TreeLine,
  typed: Typed,
  make: (at: TreeAt) => Promise<unknown>,
  then = `/trees/${tree.id}`,
) {
  const version = Version.safeParse(typed)
  const kept = { ...typed, version: String(tree.version) }
  if (!version.success) return refusedEdit(kept, meanwhile)
  try {
    await make({ id: tree.id, version: version.data.version })
  } catch (error) {
    if (error instanceof MoveRefused) return refusedEdit(typed, error.message)
    if (!(error instanceof StaleVersion)) throw error
    return refusedEdit(kept, meanwhile)
  }
  return redirect(then)
}

export function refusedEdit(typed: Typed, problem: string) {
  return data({ refusal: { problems: { form: problem }, typed } }, { status: 422 })
}

const meanwhile =
  'Somebody has edited this draft since you opened the page. Look at it again, then save'
