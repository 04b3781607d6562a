import type { ContestReason, Outcome } from '@iisg/domain/links'
import type { ConfirmationStatus } from '@iisg/domain/responses'
import { type Options, optionsOf } from '../forms/index.ts'
import { percent } from '../numbers/index.ts'
import type { Tone } from '../tokens/index.ts'

export const confirmationNames: Record<ConfirmationStatus, string> = {
  unconfirmed: 'Not confirmed yet',
  confirmed: 'Confirmed',
  contested: 'Contested',
  resolved: 'Resolved by the Secretariat',
}

export const confirmationTones: Record<ConfirmationStatus, Tone | undefined> = {
  unconfirmed: undefined,
  confirmed: 'covered',
  contested: 'open',
  resolved: undefined,
}

export const contestReasonNames: Record<ContestReason, string> = {
  'not happening': 'It does not take place',
  'reaches less': 'It reaches less than is said',
  'other purpose': 'It serves another purpose',
  'not for us': 'It is not for this partner',
  'other time': 'It takes place at another time',
  other: 'Another reason',
}

export const outcomeNames: Record<Outcome, string> = {
  kept: 'The link stays as it is',
  weakened: 'The link stays, and says less',
  withdrawn: 'The link is withdrawn',
}

export const contestReasonOptions: Options = optionsOf(contestReasonNames)

/** How much of what covers a need its beneficiary has confirmed. It changes no coverage. */
export function sayConfirmed(coverage: number, confirmed: number): string {
  if (confirmed <= 0) return 'Not confirmed by the beneficiary yet'
  if (coverage - confirmed < 1e-9) return 'Confirmed by the beneficiary'
  return `${percent(confirmed)} confirmed by the beneficiary`
}
