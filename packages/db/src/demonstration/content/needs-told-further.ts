import type { NeedToldFurther } from './telling.ts'

/** What more is invented of some needs of the current cycle, by their codes. */
export const needsToldFurther: Record<string, NeedToldFurther> = {
  'BS1-P-01': {
    earlier: {
      title: 'Readers for documents at road crossings',
      description: 'Road crossings want readers for chips and ultraviolet marks.',
    },
    types: ['equipment', 'training'],
    cost: ['1850000', 'EUR', '2025-03-31'],
    target: '2026-12-31',
    sources: [
      ['Strategy on integrated border management', 'national strategy', 'chapter 4'],
      ['Survey of equipment at road crossings', 'results', 'table 7'],
    ],
    comments: [
      {
        field: 'costAmount',
        body: 'Does this include the upkeep of the readers?',
        by: 'secretariat',
      },
      {
        field: 'description',
        body: 'Two crossings were equipped in spring. We have put that in.',
        by: 'RS',
        resolved: true,
      },
    ],
  },
  'BS2-T-01': {
    types: ['equipment', 'infrastructure'],
    cost: ['760000000', 'RSD', '2025-06-30'],
    target: '2026-09-30',
    sources: [['Assessment of threats at green borders', 'threat assessment', 'p. 12']],
  },
  'CT2-P-01': {
    types: ['institution building', 'training', 'mentoring or embedded expert'],
    cost: ['2400000', 'EUR', '2025-01-31'],
    target: '2026-06-30',
    sources: [['Action plan against radicalisation', 'action plan', 'measure 2.3']],
  },
  'SC2-R-01': {
    types: ['IT system', 'training'],
    cost: ['94000000', 'ALL', '2025-02-28'],
    target: '2026-12-31',
    sources: [['Chapter 24: where reforms stand', 'enlargement report', 'section on cybercrime']],
  },
  'SC7-R-01': {
    types: ['legal drafting', 'institution building'],
    cost: ['2900000', 'EUR', '2025-02-28'],
    sources: [['Directive on asset recovery, compared with the laws in force', 'acquis act', '']],
  },
  'BS-H3-A-01': { types: ['research or assessment'], approvedBy: [] },
  'SC8-R-01': {
    approvedBy: [],
    returned: {
      reasons: ['a response rather than a need', 'source missing'],
      note: 'The list of contacts is one way to meet the need. Say what investigators cannot do today, and name the report that shows it.',
    },
    comments: [
      {
        field: 'description',
        body: 'What did the meeting of heads of units say about this?',
        by: 'secretariat',
      },
    ],
  },
  'SC-H-P-01': {
    approvedBy: ['AL', 'XK'],
    types: ['equipment', 'legal drafting'],
    comments: [{ field: 'partners', body: 'We approve once the registry has seen it.', by: 'MK' }],
  },
}
