import type { ResponseTold } from '../telling.ts'

/** Invented responses for systems and equipment that last. */
export const borderTechnology: readonly ResponseTold[] = [
  {
    code: 'BS-012',
    title: 'Fast and fair: biometric checks',
    summary: 'Readers, training and a test of queues at eight crossings.',
    pillars: ['WBBSi'],
    partners: { AL: 45, MK: 55 },
    status: 'implementation',
    days: ['2025-10-01', '2027-09-30'],
    funding: ['compass'],
    implementing: ['bluewater'],
    types: ['IT system', 'equipment'],
    sectors: ['22040', '15130'],
    budget: ['7300000.00', 'EUR', 'committed'],
    meets: {
      'BS7-T-01': {
        strength: 'substantial',
        because: 'Readers are in place; the law on keeping data is still in draft.',
        aspects: ['operational'],
      },
    },
  },
  {
    code: 'BS-013',
    title: 'Biometric law and practice',
    summary: 'Advice on keeping, sharing and deleting biometric data.',
    pillars: ['WBBSi'],
    partners: ['XK'],
    status: 'pipeline',
    days: ['2026-11-01', '2028-04-30'],
    funding: ['alpine'],
    implementing: ['openBench'],
    types: ['legal drafting'],
    sectors: ['15130'],
    budget: ['280000.00', 'CHF', 'indicative'],
    meets: {
      'BS7-T-01': {
        strength: 'partial',
        because: 'Advice on the law, once the agreement is signed.',
        aspects: ['legislative'],
      },
    },
  },
  {
    code: 'BS-014',
    title: 'Built to last: upkeep of border equipment',
    summary: 'A pool of spare parts, four workshops and a register of what is in use.',
    pillars: ['WBBSi'],
    partners: ['AL', 'XK'],
    status: 'closed',
    days: ['2024-04-01', '2026-03-31'],
    funding: ['linden'],
    implementing: ['bluewater'],
    types: ['institution building', 'equipment'],
    sectors: ['15130'],
    budget: ['1020000.00', 'EUR', 'committed'],
    meets: {
      'BS7-A-01': {
        strength: 'substantial',
        because: 'Worked well for as long as the pool was refilled.',
        confirmed: true,
      },
    },
    met: {
      'BS7-A-01': { strength: 'partial', because: 'Two workshops opened in the first year.' },
    },
  },
  {
    code: 'BS-015',
    kind: 'institutional measure',
    title: 'Upkeep in the yearly budget',
    summary: 'Ten per cent of the price of each purchase is set aside for upkeep every year.',
    pillars: ['WBBSi'],
    partners: ['RS'],
    status: 'implementation',
    days: ['2025-01-01'],
    funding: ['authorityRS'],
    implementing: ['authorityRS'],
    types: ['institution building'],
    sectors: ['15130'],
    budget: ['120000000.00', 'RSD', 'committed'],
    meets: {
      'BS7-A-01': {
        strength: 'substantial',
        because: 'Pays for parts; plans for replacement are still missing.',
        confirmed: true,
      },
    },
  },
]
