import type { ResponseTold } from '../telling.ts'

/** Invented responses for those who come back, from conflict or from prison. */
export const forReturnAndExit: readonly ResponseTold[] = [
  {
    code: 'CT-011',
    title: 'Back to school: support for children who returned',
    summary:
      'Tutors, health checks and one steady contact person for ninety children and their mothers.',
    pillars: ['WBCTi'],
    partners: ['XK'],
    status: 'closed',
    days: ['2024-04-01', '2026-03-31'],
    funding: ['compass'],
    implementing: ['lantern'],
    types: ['rehabilitation or reintegration'],
    sectors: ['15220', '15160'],
    budget: ['890000.00', 'EUR', 'committed'],
    meets: {
      'CT2-R-01': {
        strength: 'full',
        because: 'Reached every family that wanted help, until its money ran out.',
        confirmed: true,
      },
    },
    met: {
      'CT2-R-01': {
        strength: 'substantial',
        because: 'Reception worked from the first weeks on.',
        confirmed: true,
      },
    },
  },
  {
    code: 'CT-012',
    title: 'A second start: families after return',
    summary: 'Housing advice, therapy and job search for returned women, town by town.',
    pillars: ['WBCTi'],
    partners: { AL: 30, BA: 45, MK: 25 },
    status: 'implementation',
    days: ['2025-01-01', '2026-12-31'],
    funding: ['northernLights'],
    implementing: ['lantern'],
    types: ['rehabilitation or reintegration'],
    sectors: ['15220'],
    budget: ['14200000.00', 'SEK', 'committed'],
    meets: {
      'CT2-R-01': {
        strength: 'partial',
        because: 'Good for adults; schooling and health of children are not covered.',
      },
    },
    met: {
      'CT2-R-01': { strength: 'marginal', because: 'Prepared in the last months of the cycle.' },
    },
  },
  {
    code: 'CT-013',
    title: 'After the sentence: probation and exit support',
    summary:
      'Probation officers and mentors begin in prison and stay for a year after release. A small fund pays for therapy.',
    pillars: ['WBCTi'],
    partners: ['MK', 'XK'],
    status: 'implementation',
    days: ['2025-09-01', '2027-08-31'],
    funding: ['alpine'],
    implementing: ['openBench'],
    types: ['mentoring or embedded expert', 'rehabilitation or reintegration'],
    sectors: ['15130'],
    budget: ['1350000.00', 'CHF', 'committed'],
    shown: 'to its pillar',
    meets: {
      'CT2-R-02': {
        strength: 'partial',
        because: 'Works with up to thirty people; probation services need more.',
      },
    },
  },
  {
    code: 'CT-014',
    title: 'Exit mentors for prisons',
    summary: 'Eight mentors were to work in two prisons. The provider withdrew before the start.',
    pillars: ['WBCTi'],
    partners: ['BA', 'RS'],
    status: 'cancelled',
    days: ['2025-06-01', '2027-05-31'],
    funding: ['juniper'],
    implementing: ['openBench'],
    types: ['mentoring or embedded expert'],
    sectors: ['15130'],
    budget: ['700000.00', 'GBP', 'indicative'],
    meets: {
      'CT2-R-02': {
        strength: 'substantial',
        because: 'Was meant for this need, and counts for nothing since it was cancelled.',
      },
    },
  },
  {
    code: 'CT-015',
    kind: 'light event',
    title: 'Study visit to exit programmes',
    summary: 'Fifteen probation officers spend four days with two exit programmes in the EU.',
    pillars: ['WBCTi'],
    partners: ['BA', 'MK', 'RS'],
    status: 'closed',
    days: ['2025-10-06', '2025-10-09'],
    funding: ['harbour'],
    implementing: ['keystone'],
    types: ['study visit or twinning'],
    sectors: ['15130'],
    budget: ['38000.00', 'EUR', 'committed'],
    meets: { 'CT2-R-02': { strength: 'marginal', because: 'Four days of learning from others.' } },
  },
]
