import type { MembershipTold, OrganisationTold } from './telling.ts'

/** The members of the three Support Groups, each with its seat, as the public pages have them. */
export const members: Record<string, OrganisationTold & { seat: MembershipTold }> = {
  near: {
    name: 'Directorate-General for European Neighbourhood Policy and Enlargement Negotiations',
    acronym: 'DG NEAR',
    type: '15',
    iatiRef: 'XI-IATI-EC_NEAR',
    spellings: [
      'DG NEAR',
      'European Commission – DG NEAR',
      'European Commission - Neighbourhood and Enlargement Negotiations',
    ],
    seat: member(all()),
  },
  euAgencies: {
    name: 'EU Justice and Home Affairs agencies',
    acronym: 'EU JHA agencies',
    type: '15',
    seat: {
      pillars: all(),
      kind: 'agency by notification',
      basis: 'Each agency joins once it notifies the Board',
    },
  },
  al: partner('AL', 'Ministry of Interior, Albania'),
  ba: partner('BA', 'Ministry of Security, Bosnia and Herzegovina'),
  xk: partner('XK', 'Ministry of Interior, Kosovo*'),
  me: partner('ME', 'Ministry of Interior, Montenegro'),
  mk: partner('MK', 'Ministry of Interior, North Macedonia'),
  rs: partner('RS', 'Ministry of Interior, Serbia'),
  rcc: {
    name: 'Regional Cooperation Council',
    acronym: 'RCC',
    type: '40',
    spellings: ['RCC', 'Regional Cooperation Council – Political Department'],
    seat: {
      pillars: all(),
      kind: 'host',
      from: '2020-04-01',
      basis: 'Host of the Secretariat since 1 April 2020, decided by the Board in November 2019',
    },
  },
  at: { name: 'Ministry of Interior, Austria', type: '10', seat: formerLeadPartner() },
  si: {
    name: 'Ministry of the Interior, Slovenia',
    type: '10',
    spellings: ['Ministry of the Interior of the Republic of Slovenia'],
    seat: formerLeadPartner(),
  },
  unodc: {
    name: 'United Nations Office on Drugs and Crime',
    acronym: 'UNODC',
    type: '40',
    iatiRef: 'XM-DAC-41128',
    spellings: ['UNODC', 'UN Office on Drugs and Crime'],
    seat: formerLeadPartner(),
  },
  pccSee: {
    name: 'Police Cooperation Convention for Southeast Europe, Secretariat',
    acronym: 'PCC SEE',
    type: '40',
    spellings: ['PCC SEE Secretariat', 'PCC SEE'],
    seat: formerLeadPartner(),
  },
  dcaf: {
    name: 'Geneva Centre for Security Sector Governance',
    acronym: 'DCAF',
    type: '60',
    iatiRef: 'CH-FDJP-109458452',
    spellings: ['DCAF', 'DCAF Ljubljana', 'DCAF – Geneva Centre for Security Sector Governance'],
    seat: formerLeadPartner(),
  },
  fr: {
    name: 'Regional Security Coordinator for the Western Balkans, France',
    type: '10',
    seat: member(all()),
  },
  it: { name: 'Ministry of Interior, Italy', type: '10', seat: member(all()) },
  gb: {
    name: 'Regional Security Coordinator for the Western Balkans, United Kingdom',
    type: '10',
    seat: member(all()),
  },
  bg: { name: 'Bulgaria', type: '10', seat: member(['WBCSCi']) },
  rai: {
    name: 'Regional Anti-Corruption Initiative, Secretariat',
    acronym: 'RAI',
    type: '40',
    spellings: ['RAI Secretariat', 'Regional Anti-corruption Initiative'],
    seat: {
      pillars: ['WBCSCi', 'WBBSi'],
      kind: 'member',
      from: '2022-06-20',
      basis: 'Admitted by the Board at its 6th meeting, 20 June 2022',
    },
  },
  marri: {
    name: 'Migration, Asylum, Refugees Regional Initiative',
    acronym: 'MARRI',
    type: '40',
    spellings: ['MARRI Regional Centre'],
    seat: member(['WBBSi']),
  },
  osce: {
    name: 'Organization for Security and Co-operation in Europe',
    acronym: 'OSCE',
    type: '40',
    iatiRef: 'XM-DAC-47131',
    spellings: ['OSCE', 'Organization for Security and Cooperation in Europe'],
    seat: member(all()),
  },
  giz: {
    name: 'Deutsche Gesellschaft für Internationale Zusammenarbeit',
    acronym: 'GIZ',
    type: '15',
    iatiRef: 'XM-DAC-5-52',
    spellings: ['GIZ', 'German Agency for International Cooperation GmbH'],
    seat: member(all()),
  },
}

function all(): MembershipTold['pillars'] {
  return ['WBCTi', 'WBCSCi', 'WBBSi']
}

function member(pillars: MembershipTold['pillars']): MembershipTold {
  return { pillars, kind: 'member', basis: 'Named as a member on the public page of the pillar' }
}

function formerLeadPartner(): MembershipTold {
  const basis = 'Former lead partner, a member by right under the Terms of Reference of 2019'
  return { pillars: all(), kind: 'former lead partner', basis }
}

function partner(code: NonNullable<OrganisationTold['partner']>, name: string) {
  return { name, type: '10' as const, partner: code, seat: member(all()) }
}
