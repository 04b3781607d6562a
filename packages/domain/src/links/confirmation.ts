import { z } from 'zod'
import { Prose } from '../partners/index.ts'
import { type ConfirmationStatus, Strength } from '../responses/index.ts'

/** Why a beneficiary does not agree with a link. */
export const ContestReason = z.enum(
  ['not happening', 'reaches less', 'other purpose', 'not for us', 'other time', 'other'],
  { error: 'Choose a reason' },
)
export type ContestReason = z.infer<typeof ContestReason>

/** What the Secretariat makes of a contested link. */
export const Outcome = z.enum(['kept', 'weakened', 'withdrawn'], {
  error: 'Choose what becomes of the link',
})
export type Outcome = z.infer<typeof Outcome>

/** What a beneficiary answers to a link. A reason that is none of the list has to be told. */
export const ConfirmationDraft = z
  .object({
    answer: z.enum(['confirm', 'contest'], { error: 'Choose to confirm it or to contest it' }),
    reason: z
      .union([z.literal('').transform(() => undefined), ContestReason], {
        error: 'Choose a reason',
      })
      .optional(),
    note: Prose,
  })
  .transform(({ answer, reason, note }, context): BeneficiaryAct => {
    if (answer === 'confirm') return { type: 'confirm', note }
    if (reason === undefined) {
      context.addIssue({ code: 'custom', path: ['reason'], message: 'Choose a reason' })
      return z.NEVER
    }
    if (reason === 'other' && note === '') {
      context.addIssue({ code: 'custom', path: ['note'], message: 'Say why you contest it' })
      return z.NEVER
    }
    return { type: 'contest', reason, note }
  })
export type ConfirmationDraft = z.infer<typeof ConfirmationDraft>

/** How the Secretariat resolves a contested link. It always says why. */
export const ResolutionDraft = z
  .object({
    outcome: Outcome,
    strength: z.union([z.literal('').transform(() => undefined), Strength]).optional(),
    note: Prose.pipe(z.string().min(1, { error: 'Say why: both sides will read it' })),
  })
  .transform(({ outcome, strength, note }, context): ResolvingAct => {
    if (outcome !== 'weakened') return { type: 'resolve', outcome, note }
    if (strength === undefined) {
      context.addIssue({ code: 'custom', path: ['strength'], message: 'Choose the new strength' })
      return z.NEVER
    }
    return { type: 'resolve', outcome, strength, note }
  })
export type ResolutionDraft = z.infer<typeof ResolutionDraft>

export type BeneficiaryAct =
  | { type: 'confirm'; note: string }
  | { type: 'contest'; reason: ContestReason; note: string }

export type ResolvingAct = { type: 'resolve'; note: string } & (
  | { outcome: 'kept' | 'withdrawn' }
  | { outcome: 'weakened'; strength: Strength }
)

/** Whatever moves the word of one beneficiary on one link. To revise a link asks for it anew. */
export type Act = Pick<BeneficiaryAct | ResolvingAct, 'type'> | { type: 'revise' }

export type Moved = { ok: true; to: ConfirmationStatus } | { ok: false; because: string }

/**
 * The way of one beneficiary's word on one link: unconfirmed, then confirmed or contested; what is
 * contested is resolved, and so settled until the link says something else.
 */
export function confirmationAfter(from: ConfirmationStatus, { type }: Act): Moved {
  switch (type) {
    case 'revise':
      return { ok: true, to: 'unconfirmed' }
    case 'confirm':
      if (from === 'confirmed') return { ok: false, because: 'It is confirmed already' }
      return { ok: true, to: 'confirmed' }
    case 'contest':
      if (from === 'contested') return { ok: false, because: 'It is contested already' }
      if (from === 'resolved') {
        const because =
          'The Secretariat has resolved it. It can be contested again once the link is revised'
        return { ok: false, because }
      }
      return { ok: true, to: 'contested' }
    case 'resolve':
      if (from !== 'contested') {
        return { ok: false, because: 'Only a contested link can be resolved' }
      }
      return { ok: true, to: 'resolved' }
  }
}

/** Whether one strength says less than another. */
export function isWeaker(one: Strength, than: Strength): boolean {
  return Strength.options.indexOf(one) > Strength.options.indexOf(than)
}
