import { type AccountId, may, type Scope, type Viewer } from '../accounts/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { Outcome } from './confirmation.ts'

/** Who stands on the two sides of a link. */
export type Sides = {
  /** On whose behalf the response is recorded; nobody's is the Secretariat's. */
  reporter: Omit<Scope, 'pillars'>
  /** The pillar of the need. */
  pillar: Pillar
  /** Who answers for what the link says. */
  declarers: readonly AccountId[]
}

/** Whether somebody may declare, revise or withdraw a link: the response is their own. */
export function mayDeclare(
  viewer: Viewer,
  { reporter, pillar }: Omit<Sides, 'declarers'>,
): boolean {
  return may(viewer, 'declare support links', { ...reporter, pillars: [pillar] })
}

/** Whether somebody speaks for a beneficiary, and may say so of this link. */
export function mayAnswer(
  viewer: Viewer,
  partner: Partner,
  { pillar, declarers }: Omit<Sides, 'reporter'>,
): 'yes' | 'declared it' | 'not theirs' {
  const scope = { partners: [partner], pillars: [pillar] }
  if (!may(viewer, 'confirm support links', scope)) return 'not theirs'
  return hasDeclared(viewer, declarers) ? 'declared it' : 'yes'
}

/** What the Secretariat may make of a contested link. Nobody keeps what they declared themselves. */
export function outcomesFor(viewer: Viewer, { declarers }: Pick<Sides, 'declarers'>): Outcome[] {
  if (!may(viewer, 'settle contested links')) return []
  return hasDeclared(viewer, declarers)
    ? ['weakened', 'withdrawn']
    : ['kept', 'weakened', 'withdrawn']
}

/** Why a link is contested is for the Secretariat and the two sides, and for nobody else. */
export function mayKnowReason(viewer: Viewer, partner: Partner, sides: Sides): boolean {
  const beneficiary = { partners: [partner], pillars: [sides.pillar] }
  return (
    may(viewer, 'read what the Secretariat weighs') ||
    may(viewer, 'confirm support links', beneficiary) ||
    mayDeclare(viewer, sides)
  )
}

function hasDeclared(viewer: Viewer, declarers: readonly AccountId[]): boolean {
  return viewer !== 'public' && declarers.includes(viewer.accountId)
}
