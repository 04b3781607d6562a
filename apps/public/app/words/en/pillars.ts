import type { Pillar } from '@iisg/domain/pillars'
import { counted } from '@iisg/ui/numbers'

/** The aims that the pillars' own pages state, told anew. */
const aims: Record<Pillar, { short: string; long: string }> = {
  WBCTi: {
    short:
      'Against terrorism, and against the violent extremism and radicalisation that can lead to it.',
    long: 'The first pillar is about terrorism, and about the violent extremism and radicalisation that can lead to it. With support of the EU it makes the most of regional cooperation, and brings together all who work on this in the region, so that their effort lasts and none of it is wasted.',
  },
  WBCSCi: {
    short: 'Against serious and organised crime that crosses the borders of the region.',
    long: 'The second pillar is about serious and organised crime. It brings together the authorities of the partners, the EU and others who give support, so that what they do starts from needs that the partners themselves have named.',
  },
  WBBSi: {
    short: 'Against threats to the borders of the region, with the region itself in the lead.',
    long: 'The third pillar is about threats to the borders of the region. It brings together border authorities, the EU and other donors, on needs and priorities that they have named together. The region itself is to be in the lead.',
  },
}

export const pillars = {
  aims,
  kind: 'Pillar',
  description: (name: string) => `${name}: what it aims at, who its members are, what it has made.`,
  projects: 'Support projects',
  projectKind: 'support project',
  projectsFound: (count: number) => counted(count, 'support project'),
  allProjects: 'See all of this pillar',
  noProjects: 'No support project of this pillar is published yet.',
  members: 'Members of the Support Group',
  membersCaption: (pillar: Pillar) => `Members of the Support Group for ${pillar}`,
  memberColumns: { name: 'Organisation', kind: 'Seat', type: 'Kind of organisation' },
  unknownType: 'Not recorded',
  noMembers: 'No member is recorded yet.',
  membersNote:
    'The Support Group prepares methods and products and proposes them to the Board, which decides.',
  products: 'Products',
  productsDone: 'Accomplished',
  productsInProcess: 'In process',
  noProducts: 'No product is recorded yet.',
  noneOfThem: 'None at present.',
  objectives: 'Objectives',
  noObjectives: 'No objectives are recorded yet.',
  events: 'Meetings and events',
  allEvents: 'All events of this pillar',
  noEvents: 'No event of this pillar is in the calendar yet.',
}
