import type { ProjectOrder, ProvenanceKind } from '@iisg/db/public'
import { count, counted } from '@iisg/ui/numbers'

const orders: Record<ProjectOrder, string> = {
  start: 'Latest start',
  end: 'Latest end',
  title: 'Title',
  changed: 'Latest change',
}

/** What each publisher asks to be said wherever its data is shown. */
const attributions = {
  unitedKingdom:
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  unitedStates: 'Data of the Government of the United States, CC0 1.0.',
  sweden: 'Data of the Government of Sweden.',
  switzerland: 'Data of the Swiss Agency for Development and Cooperation, ODC-PDDL.',
  undp: 'Data of the United Nations Development Programme, CC BY.',
  unhcr: 'Data of UNHCR, the UN Refugee Agency, CC BY 4.0.',
  gavi: 'Data of Gavi, the Vaccine Alliance, CC BY.',
  worldBank: 'Data of The World Bank.',
}

const csvSources: Record<ProvenanceKind, string> = {
  manual: 'Entered by the Secretariat',
  import: 'Published to the IATI Standard',
  derived: 'Derived from other records',
  document: 'Read in a public document',
  demonstration: 'Invented for the demonstration',
}

export const projects = {
  attributions,
  title: 'Support projects',
  kind: 'Support project',
  lead: 'What donors and implementers do for internal security in the region: project, donor, implementer, beneficiary and pillar.',
  description:
    'Support projects for internal security in the Western Balkans, by pillar, partner, status, donor and year, to read and to download.',
  search: 'Title, organisation or identifier',
  filters: 'Filter support projects',
  filter: {
    pillar: 'Pillar',
    partner: 'Partner',
    status: 'Status',
    regional: 'Reach',
    donor: 'Donor',
    startsIn: 'Starts in',
    search: 'Search',
  },
  regional: { true: 'Regional', false: 'For single partners' },
  inForce: 'Shown are only those with',
  remove: (what: string) => `Remove ${what}`,
  removeAll: 'Show all projects',
  found: (total: number) => counted(total, 'support project'),
  shown: (from: number, to: number, total: number) =>
    from === 1 && to === total
      ? counted(total, 'support project')
      : `${count(from)} to ${count(to)} of ${counted(total, 'support project')}`,
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  sortedBy: 'Sorted by:',
  orders,
  download: 'Download as CSV',
  none: 'No support project matches.',
  noneAdvice: 'Try fewer words, another spelling, or fewer filters.',
  noneAtAll: 'No support project is published yet.',
  listed: 'support projects',
  facts: {
    partners: 'For',
    donors: 'Donor',
    implementers: 'Implementer',
    period: 'Period',
    pillars: 'Pillar',
    status: 'Status',
    identifier: 'IATI identifier',
    source: 'Source',
    confirmed: 'Confirmed',
    changed: 'Last changed here',
  },
  asItsFile: 'By nobody here: it is as fresh as the file that it was read from.',
  isOver: 'It is over and was never confirmed.',
  forRegion: 'the region',
  forRegionWith: (partners: string) => `the region: ${partners}`,
  notRecorded: 'Not recorded',
  noPillar: 'No pillar is confirmed yet',
  from: (month: string) => `from ${month}`,
  until: (month: string) => `until ${month}`,
  fromUntil: (from: string, until: string) => `${from} – ${until}`,
  noPeriod: 'no dates recorded',
  source: {
    manual: 'Entered by the Secretariat.',
    derived: 'Derived from other records of this platform.',
    document: 'Read in a public document.',
    demonstration: 'Invented for the demonstration.',
    published: 'Published to the IATI Standard.',
    retrieved: (day: string) => `Read on ${day}.`,
  },
  notShown: 'What is not shown here',
  notShownText:
    'This is the public brief. Budgets, descriptions, the needs that a project answers and how far it meets them are known to the members of the Support Group only.',
  related: (pillar: string) => `Other projects in ${pillar}`,
  allOf: 'See all',
  csv: {
    columns: [
      'Title',
      'Status',
      'Pillars',
      'Regional',
      'Partners',
      'Donors',
      'Implementers',
      'Starts on',
      'Ends on',
      'IATI identifier',
      'Source',
      'Page',
    ],
    sources: csvSources,
    yes: 'yes',
    no: 'no',
    source: (address: string, day: string) =>
      `Source: IISG Platform, ${address}, retrieved on ${day}.`,
  },
}
