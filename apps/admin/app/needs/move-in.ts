import { StaleVersion } from '@iisg/db/audit'
import type { Known } from '@iisg/db/needs'
import type { Actor, Duty } from '@iisg/domain/accounts'
import { moveNeed, type NeedMove, type NeedRecord } from '@iisg/domain/needs'
import type { Refusal, Typed } from '@iisg/ui/forms'
import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { Version } from '#app/forms/version.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { needOr404 } from './need-or-404.ts'
import { requireOpenCycle } from './require-open-cycle.ts'

/** What the page of a move shows before it is made. */
export type MoveShown = { need: NeedRecord; refused: string | undefined }

/** A need before a move, and why the viewer may not make it, where that is so. */
export async function moveShown(
  context: AppLoadContext,
  needId: string | undefined,
  move: NeedMove,
): Promise<MoveShown> {
  const need = await needOr404(context, needId)
  const actor = requireActor(context.viewer, dutyOf[move.type])
  await requireOpenCycle(context.db, need.cycleId)
  const moved = moveNeed(need, move, actor)
  return { need, refused: moved.status === 'refused' ? `${moved.because}.` : undefined }
}

/**
 * Makes a move with the version that whoever makes it has read. A move that may not be made, or that
 * somebody else was faster with, is told on the page and keeps what was typed.
 */
export async function makeMove(
  context: AppLoadContext,
  needId: string | undefined,
  { move, typed }: { move: NeedMove; typed: Typed },
  make: (actor: Actor, known: Known, need: NeedRecord) => Promise<unknown>,
) {
  const { need, refused } = await moveShown(context, needId, move)
  const actor = requireActor(context.viewer, dutyOf[move.type])
  if (refused !== undefined) return refusedMove(typed, refused)

  // A form that does not tell which version it was read in was read in none that is there.
  const version = Version.safeParse(typed).data?.version ?? 0
  try {
    await make(actor, { id: need.id, version, state: need.state }, need)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    // The form now goes on from what is shown above it.
    return refusedMove({ ...typed, version: String(need.version) }, meanwhile)
  }
  return redirect(`/needs/${need.id}`)
}

/** Whose work a move is. Whether it is theirs with this need, the move itself says. */
const dutyOf: Record<NeedMove['type'], Duty> = {
  submission: 'state needs',
  return: 'review needs',
  validation: 'review needs',
  adoption: 'record decisions of the Board',
  closing: 'state needs',
}

/** A move that comes back to the page, with what is to be mended. */
export function refusedMove(typed: Typed, problem: string) {
  const refusal: Refusal = { problems: { form: problem }, typed }
  return data({ refusal }, { status: 422 })
}

const meanwhile =
  'Somebody has revised or moved this need since you opened the page. Read it again below, then decide'
