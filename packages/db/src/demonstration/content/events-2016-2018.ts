import type { EventTold } from './telling.ts'

/** Real meetings of the first years, told in our own words. */
export const eventsOfTheFirstYears: readonly EventTold[] = [
  {
    slug: 'joint-meeting-of-regional-networks-2016',
    title: 'Joint meeting of the regional counter-terrorism networks',
    summary:
      'Three networks met in one room: national focal points, police and operational staff. They compared how policy, strategy and daily work on terrorism and violent extremism fit together, and how to set priorities for the plan of 2015–2017.',
    kind: 'conference or workshop',
    on: '2016-11-11',
    city: 'Tirana',
    countryCode: 'AL',
    organisers: [
      'Regional Cooperation Council',
      'PCC SEE Secretariat',
      'First Line project',
      'Ministry of Internal Affairs, Albania',
    ],
    pillars: ['WBCTi'],
  },
  {
    slug: 'conference-on-terrorism-and-extremism-2017',
    title: 'Conference on countering terrorism and violent extremism',
    summary:
      'Police, intelligence services and scholars looked for ways to improve policy against terrorism. Their advice on priorities went into the next plan of the counter-terrorism pillar.',
    kind: 'conference or workshop',
    on: ['2017-05-17', '2017-05-18'],
    organisers: [
      'DCAF',
      'George C. Marshall European Center for Security Studies',
      'Police, Ministry of Interior, Slovenia',
    ],
    pillars: ['WBCTi'],
  },
  {
    slug: 'first-coordination-meeting-2017',
    title: 'First coordination meeting of the WBCTi partners',
    summary:
      'Advisers and donors active in the region compared their plans against terrorism and violent extremism. They heard of the first Board meeting, spoke about referral mechanisms, and agreed to meet about twice a year.',
    kind: 'consultation',
    on: '2017-09-14',
    yearInferred: true,
    city: 'Sarajevo',
    countryCode: 'BA',
    organisers: ['EU Delegation to Bosnia and Herzegovina'],
    pillars: ['WBCTi'],
  },
  {
    slug: 'donor-coordination-meeting-2017',
    title: 'Donor meeting on terrorism and violent extremism',
    summary:
      'Donors compared their views of the threat and their aims for the Western Balkans. They also asked which capacity-building had worked, and what was still in the way.',
    kind: 'consultation',
    on: '2017-12-04',
    city: 'Brussels',
    countryCode: 'BE',
    organisers: ['European External Action Service'],
    pillars: ['WBCTi'],
  },
  {
    slug: 'bordairpol-fourth-annual-meeting-2018',
    title: 'BORDAIRPOL II: fourth annual meeting',
    summary:
      'Border authorities that work together at airports took stock of their network. They shared risk analysis and good practice, and planned operations for the year, with Swiss support.',
    kind: 'conference or workshop',
    on: '2018-01',
    organisers: ['MARRI Regional Centre'],
    pillars: ['WBBSi'],
  },
  {
    slug: 'gctf-regional-expert-meeting-2018',
    title: 'Expert meeting on the nexus of crime and terrorism',
    summary:
      'The second of four meetings in this series turned to the Balkans. Experts discussed how criminal and terrorist groups use each other, and which joint answers authorities have.',
    kind: 'conference or workshop',
    on: ['2018-02-05', '2018-02-06'],
    city: 'Tirana',
    countryCode: 'AL',
    organisers: ['Global Counterterrorism Forum', 'UNICRI'],
    pillars: ['WBCTi'],
  },
  {
    slug: 'second-board-meeting-2018',
    title: 'Second IISG Board meeting',
    summary:
      'Ministers met as the IISG Board for the second time, within the Brdo Process. The Support Group, then at DCAF Ljubljana, and the Slovenian ministry prepared the meeting with EU funding.',
    kind: 'Board meeting',
    on: '2018-03-16',
    yearInferred: true,
    organisers: ['IISG Support Group (DCAF Ljubljana)', 'Ministry of the Interior, Slovenia'],
    pillars: ['WBCTi', 'WBCSCi', 'WBBSi'],
  },
  {
    slug: 'conference-on-asset-recovery-2018',
    title: 'Regional conference on asset recovery',
    summary:
      'A study on how courts in the region trace, seize and confiscate the proceeds of corruption was presented and discussed. British and OSCE support made the underlying project possible.',
    kind: 'conference or workshop',
    on: '2018-03-28',
    yearInferred: true,
    city: 'Sarajevo',
    countryCode: 'BA',
    organisers: ['Regional Anti-corruption Initiative', 'AIRE Centre'],
    pillars: ['WBCSCi'],
  },
  {
    slug: 'workshop-on-radicalisation-online-2018',
    title: 'Workshop on radicalisation online and cyber security',
    summary:
      'Two days on propaganda, false news, hate and attacks on the net. Four panels brought specialists from the region and the EU together.',
    kind: 'conference or workshop',
    on: ['2018-04-17', '2018-04-18'],
    city: 'Belgrade',
    countryCode: 'RS',
    organisers: ['Regional Cooperation Council'],
    pillars: ['WBCTi'],
  },
  {
    slug: 'bordairpol-fifth-annual-meeting-2018',
    title: 'BORDAIRPOL II: fifth annual meeting',
    summary:
      'The airport border network discussed the exchange of officers. It also weighed agreements between pairs of partners on checking travellers of other nationalities.',
    kind: 'conference or workshop',
    on: '2018-05',
    organisers: ['MARRI Regional Centre'],
    pillars: ['WBBSi'],
  },
  {
    slug: 'workshop-for-police-and-prosecutors-2018',
    title: 'Workshop for police and prosecutors on terrorism cases',
    summary:
      'Investigators, prosecutors and court staff compared how they handle crimes linked to terrorism and violent extremism. The day prepared later work under an EU-funded project.',
    kind: 'conference or workshop',
    on: '2018-05-30',
    yearInferred: true,
    city: 'Tirana',
    countryCode: 'AL',
    organisers: ['Regional Cooperation Council'],
    pillars: ['WBCTi'],
  },
  {
    slug: 'going-together-regional-meeting-2018',
    title: '“Going Together”: meeting on violent extremism',
    summary:
      'Public bodies, teachers, civil society and religious communities met at the invitation of the Albanian coordinator. They asked how communities can answer hateful ideas before violence starts.',
    kind: 'conference or workshop',
    on: '2018-06-04',
    yearInferred: true,
    organisers: ['National Coordinator for Countering Violent Extremism, Albania'],
    pillars: ['WBCTi'],
  },
  {
    slug: 'kick-off-of-the-coordinators-network-2018',
    title: 'First meeting of the network of P/CVE coordinators',
    summary:
      'The national coordinators founded a network of their own. It lets them compare strategies and difficulties regularly, and serves the plan of the counter-terrorism pillar.',
    kind: 'conference or workshop',
    on: ['2018-06-07', '2018-06-08'],
    yearInferred: true,
    city: 'Prague',
    countryCode: 'CZ',
    organisers: [
      'IISG Support Group',
      'EU Delegation to Bosnia and Herzegovina',
      'CEELI Institute Prague',
    ],
    pillars: ['WBCTi'],
  },
  {
    slug: 'meeting-on-illicit-financial-flows-2018',
    title: 'Two regions meet on illicit financial flows',
    summary:
      'Drug control agencies and financial intelligence units of South-Eastern Europe met their colleagues from West and Central Asia for the first time. Money from the opiate trade stood at the centre.',
    kind: 'conference or workshop',
    on: ['2018-06-28', '2018-06-29'],
    yearInferred: true,
    city: 'Zagreb',
    countryCode: 'HR',
    organisers: ['UNODC'],
    pillars: ['WBCSCi'],
  },
  {
    slug: 'twelfth-informal-working-group',
    title: 'Twelfth informal working group on WBCTi',
    summary:
      'Slovenia and Austria chaired a review of the plan for 2015–2017. EU states, missions from the region and other supporters looked ahead to its successor. The source gives no date.',
    kind: 'consultation',
    organisers: ['Permanent Representation of Slovenia to the EU'],
    pillars: ['WBCTi'],
  },
]
