import type { ProductTold } from './telling.ts'

const all = ['WBCTi', 'WBCSCi', 'WBBSi'] as const

/** What the Support Groups have delivered and owe, after the public pages of the pillars. */
export const products: readonly ProductTold[] = [
  {
    title: 'Method for mapping needs',
    kind: 'method',
    pillars: all,
    state: 'adopted',
    adoptedOn: '2021-02-02',
  },
  {
    title: 'Templates for mapping needs',
    kind: 'template',
    pillars: all,
    state: 'adopted',
  },
  {
    title: 'Method for becoming a member',
    kind: 'method',
    pillars: all,
    state: 'adopted',
    adoptedOn: '2021-02-02',
  },
  {
    title: 'Method for mapping responses',
    kind: 'method',
    pillars: all,
    state: 'adopted',
    adoptedOn: '2022-06-20',
  },
  {
    title: 'Method for mapping support to the needs in the IISG Database',
    kind: 'method',
    pillars: all,
    state: 'adopted',
    adoptedOn: '2022-06-20',
  },
  {
    title: 'Needs mapping report 2021–2022',
    kind: 'report',
    pillars: all,
    state: 'adopted',
    adoptedOn: '2022-06-20',
  },
  {
    title: 'Narrative report on border-security needs',
    kind: 'report',
    pillars: ['WBBSi'],
    state: 'adopted',
  },
  {
    title: 'Review of regional and EU documents on border security',
    kind: 'review',
    pillars: ['WBBSi'],
    state: 'adopted',
  },
  {
    title: 'Overview of governing bodies in the region',
    kind: 'review',
    pillars: ['WBBSi'],
    state: 'adopted',
  },
  {
    title: 'Communication strategy with its action plan',
    kind: 'strategy',
    pillars: all,
    state: 'adopted',
  },
  {
    title: 'Meetings of the border-security Support Group',
    kind: 'meeting series',
    pillars: ['WBBSi'],
    state: 'adopted',
  },
  {
    title: 'Meetings across the three pillars',
    kind: 'meeting series',
    pillars: all,
    state: 'adopted',
  },
  {
    title: 'Thematic meetings on border security',
    kind: 'meeting series',
    pillars: ['WBBSi'],
    state: 'adopted',
  },
  {
    title: 'Response mapping report',
    kind: 'report',
    pillars: all,
    state: 'in process',
  },
  {
    title: 'Analysis of the IISG Database',
    kind: 'report',
    pillars: all,
    state: 'in process',
  },
  {
    title: 'Method for Support Group contributions and procedures',
    kind: 'method',
    pillars: all,
    state: 'in process',
  },
]
