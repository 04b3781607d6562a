/** Two responses, by the identifiers that they carry. */
type Pair = readonly [string, string]

/**
 * What was planted in the demonstration for whoever looks for overlaps and for endings: a finder
 * that is any good finds these.
 */
export const planted = {
  /** One project recorded twice: the same funder, nearly the same title, the same time. */
  duplicateRecords: [
    ['DEMO-CT-005', 'DEMO-CT-039'],
    ['DEMO-SC-008', 'DEMO-SC-042'],
    ['DEMO-BS-001', 'DEMO-BS-036'],
    ['DEMO-BS-012', 'DEMO-BS-038'],
  ],
  /** Two providers doing the same for the same partners, the same need, at once. */
  duplicateEfforts: [
    ['DEMO-CT-003', 'DEMO-CT-004'],
    ['DEMO-CT-019', 'DEMO-CT-020'],
    ['DEMO-SC-001', 'DEMO-SC-002'],
    ['DEMO-SC-034', 'DEMO-SC-035'],
    ['DEMO-BS-018', 'DEMO-BS-019'],
    ['DEMO-BS-020', 'DEMO-BS-021'],
  ],
  /** One title in Cyrillic and in Latin letters, from two providers. */
  scriptPairs: [
    ['DEMO-CT-010', 'DEMO-CT-040'],
    ['DEMO-SC-040', 'DEMO-SC-041'],
    ['DEMO-BS-002', 'DEMO-BS-037'],
  ],
  /** The last day on which at least half of a need is met, with nothing to follow. */
  cliffs: [
    { need: 'CT2-R-01', partner: 'XK', lastDay: '2026-03-31' },
    { need: 'CT3-P-01', partner: 'AL', lastDay: '2026-05-31' },
    { need: 'CT5-T-01', partner: 'RS', lastDay: '2026-06-30' },
    { need: 'SC2-R-01', partner: 'MK', lastDay: '2026-02-28' },
    { need: 'SC3-T-01', partner: 'BA', lastDay: '2026-04-30' },
    { need: 'SC10-P-01', partner: 'BA', lastDay: '2026-07-31' },
    { need: 'BS2-T-01', partner: 'MK', lastDay: '2026-05-31' },
    { need: 'BS7-A-01', partner: 'AL', lastDay: '2026-03-31' },
  ],
  /** The link whose beneficiary disagrees. */
  contested: { response: 'DEMO-CT-029', need: 'CT4-P-01' },
} as const satisfies {
  duplicateRecords: readonly Pair[]
  duplicateEfforts: readonly Pair[]
  scriptPairs: readonly Pair[]
  cliffs: readonly { need: string; partner: string; lastDay: string }[]
  contested: { response: string; need: string }
}
