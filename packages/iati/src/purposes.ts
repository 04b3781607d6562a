import type { Pillar } from '@iisg/domain/pillars'

/** A five-digit purpose code of the OECD DAC and what it may say about the pillars. */
export type Purpose = {
  code: string
  /** In our words. */
  name: string
  /** None where the code alone tells too little: there the editor chooses. */
  pillars: readonly Pillar[]
  note: string
  /** Whether figures of security assistance count it. */
  security: boolean
}

/** The table of suggestions. Nothing follows from a code alone: an editor confirms each one. */
export const purposes: readonly Purpose[] = [
  {
    code: '15210',
    name: 'Reform and management of the security system',
    pillars: ['WBCTi', 'WBCSCi', 'WBBSi'],
    note: 'Oversight and civilian control of the security system. Which pillar depends on the service that is reformed.',
    security: true,
  },
  {
    code: '15130',
    name: 'Development of law and justice',
    pillars: ['WBCSCi', 'WBBSi'],
    note: 'Takes in interior ministries, law enforcement and border management: the usual code of our projects.',
    security: true,
  },
  {
    code: '15131',
    name: 'Policy on justice, law and order',
    pillars: ['WBCSCi'],
    note: 'A finer code under 15130.',
    security: true,
  },
  {
    code: '15132',
    name: 'Police',
    pillars: ['WBCSCi', 'WBBSi'],
    note: 'A finer code under 15130. Border police are police too.',
    security: true,
  },
  {
    code: '15133',
    name: 'Fire and rescue services',
    pillars: [],
    note: 'A finer code under 15130, seldom a matter of a pillar.',
    security: true,
  },
  {
    code: '15134',
    name: 'Courts and prosecution',
    pillars: ['WBCSCi'],
    note: 'A finer code under 15130.',
    security: true,
  },
  {
    code: '15135',
    name: 'Ombudsman',
    pillars: [],
    note: 'A finer code under 15130, seldom a matter of a pillar.',
    security: true,
  },
  {
    code: '15136',
    name: 'Immigration services',
    pillars: ['WBBSi'],
    note: 'A finer code under 15130.',
    security: true,
  },
  {
    code: '15137',
    name: 'Prisons',
    pillars: ['WBCTi', 'WBCSCi'],
    note: 'A finer code under 15130. Work against radicalisation in prison belongs to WBCTi.',
    security: true,
  },
  {
    code: '15113',
    name: 'Bodies against corruption',
    pillars: ['WBCSCi'],
    note: 'Takes in bodies against money laundering and organised crime.',
    security: true,
  },
  {
    code: '15190',
    name: 'Orderly and safe migration',
    pillars: ['WBBSi', 'WBCSCi'],
    note: 'Takes in the response to smuggling and trafficking, and the management of migration.',
    security: true,
  },
  {
    code: '15220',
    name: 'Peace-building and the prevention of conflict',
    pillars: ['WBCTi'],
    note: 'Many projects against violent extremism are reported here.',
    security: true,
  },
  {
    code: '15230',
    name: 'Peace operations after a conflict',
    pillars: [],
    note: 'Seldom a matter of a pillar.',
    security: true,
  },
  {
    code: '15240',
    name: 'Reintegration, and control of small arms',
    pillars: ['WBCSCi'],
    note: 'Firearms.',
    security: true,
  },
  {
    code: '15250',
    name: 'Clearing mines and remnants of war',
    pillars: [],
    note: 'Seldom a matter of a pillar.',
    security: true,
  },
  {
    code: '15261',
    name: 'Child soldiers',
    pillars: [],
    note: 'Seldom a matter of a pillar.',
    security: true,
  },
  {
    code: '16063',
    name: 'Narcotics control',
    pillars: ['WBCSCi'],
    note: 'Drug enforcement and awareness.',
    security: true,
  },
  {
    code: '15160',
    name: 'Human rights',
    pillars: [],
    note: 'Cuts across the pillars.',
    security: true,
  },
  {
    code: '15170',
    name: "Organisations for women's rights",
    pillars: [],
    note: 'Cuts across the pillars.',
    security: false,
  },
  {
    code: '15180',
    name: 'Ending violence against women and girls',
    pillars: [],
    note: 'Cuts across the pillars.',
    security: false,
  },
  {
    code: '33120',
    name: 'Easier trade',
    pillars: ['WBBSi'],
    note: 'Customs and border agencies.',
    security: false,
  },
  {
    code: '24010',
    name: 'Financial policy and its administration',
    pillars: ['WBCSCi', 'WBCTi'],
    note: 'Only where it is supervision against money laundering and the financing of terrorism.',
    security: false,
  },
  {
    code: '22040',
    name: 'Information and communication technology',
    pillars: [],
    note: 'Means against cybercrime, where nothing else fits.',
    security: false,
  },
  {
    code: '99810',
    name: 'Sector not specified',
    pillars: [],
    note: 'Never taken silently: look into the project itself.',
    security: false,
  },
]

export function purposeOf(code: string): Purpose | null {
  return byCode.get(code) ?? null
}

export function isSecurity(code: string): boolean {
  return byCode.get(code)?.security ?? false
}

const byCode = new Map(purposes.map((purpose) => [purpose.code, purpose]))
