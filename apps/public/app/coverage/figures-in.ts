import { type FiguresShown, findFigures, today } from '@iisg/db/public'
import { CycleId } from '@iisg/domain/cycles'
import type { Day } from '@iisg/domain/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { problem } from '#app/site/problem.ts'

/** The published figures of the cycle that an address names. Taken back, they are not there. */
export async function figuresIn({
  context,
  params,
}: LoaderFunctionArgs): Promise<{ shown: FiguresShown; day: Day }> {
  const id = CycleId.safeParse(params.cycleId)
  if (!id.success) throw problem('notFound')
  const { shown, day } = await context.inquiry.ask({ shown: findFigures(id.data), day: today })
  if (!shown) throw problem('notFound')
  return { shown, day }
}
