import { findTree, type ObjectiveLine, objectivesOf, type TreeLine } from '@iisg/db/pillars'
import { MeasureId, ObjectiveId, TreeVersionId } from '@iisg/domain/pillars'
import type { AppLoadContext } from '@remix-run/node'

type Context = Pick<AppLoadContext, 'db'>

export async function treeOr404({ db }: Context, treeId: string | undefined): Promise<TreeLine> {
  const id = TreeVersionId.safeParse(treeId)
  const tree = id.success ? await findTree(db, id.data) : undefined
  if (!tree) throw new Response('There is no such tree', { status: 404 })
  return tree
}

/** A draft, which can be edited. What is in force or in use has no such page. */
export async function draftOr404(context: Context, treeId: string | undefined): Promise<TreeLine> {
  const tree = await treeOr404(context, treeId)
  if (isFixed(tree)) {
    throw new Response('This tree is in force or in use: copy it to a draft', { status: 404 })
  }
  return tree
}

export function isFixed({ inForceOn, cycles }: Pick<TreeLine, 'inForceOn' | 'cycles'>): boolean {
  return inForceOn !== null || cycles.length > 0
}

export async function objectiveOr404(
  { db }: Context,
  { id }: TreeLine,
  objectiveId: string | undefined,
): Promise<ObjectiveLine> {
  const wanted = ObjectiveId.safeParse(objectiveId)
  const objectives = await objectivesOf(db, id)
  const objective = objectives.find((each) => wanted.success && each.id === wanted.data)
  if (!objective) throw new Response('There is no such objective', { status: 404 })
  return objective
}

export async function measureOr404(
  { db }: Context,
  { id }: TreeLine,
  measureId: string | undefined,
): Promise<{ objective: ObjectiveLine; measure: ObjectiveLine['measures'][number] }> {
  const wanted = MeasureId.safeParse(measureId)
  for (const objective of await objectivesOf(db, id)) {
    const measure = objective.measures.find((each) => wanted.success && each.id === wanted.data)
    if (measure) return { objective, measure }
  }
  throw new Response('There is no such measure', { status: 404 })
}
