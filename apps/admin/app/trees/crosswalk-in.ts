import { findTree, measuresOf, type TreeLine, tiesOf } from '@iisg/db/pillars'
import { type CrosswalkLine, crosswalkOf } from '@iisg/domain/pillars'
import type { AppLoadContext } from '@remix-run/node'
import { treeOr404 } from './tree-or-404.ts'

/** The crosswalk to a version from the one that it was copied from. */
export async function crosswalkIn(
  context: Pick<AppLoadContext, 'db'>,
  treeId: string | undefined,
): Promise<{ tree: TreeLine; before: TreeLine; lines: CrosswalkLine[] }> {
  const tree = await treeOr404(context, treeId)
  const before = tree.basedOnId === null ? undefined : await findTree(context.db, tree.basedOnId)
  if (!before) throw new Response('This tree was copied from no other', { status: 404 })
  const [earlier, later, ties] = await Promise.all([
    measuresOf(context.db, before.id),
    measuresOf(context.db, tree.id),
    tiesOf(context.db, tree.id),
  ])
  return { tree, before, lines: crosswalkOf(earlier, later, ties) }
}
