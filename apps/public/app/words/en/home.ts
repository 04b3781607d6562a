import { counted } from '@iisg/ui/numbers'

export const home = {
  title: 'Internal security in the Western Balkans, supported together',
  description:
    'Who supports internal security in the Western Balkans, for whom and how: support projects, meetings and news of the three pillars of the IISG.',
  lead: 'Integrative Internal Security Governance (IISG) joins six Western Balkans partners, the European Union and others who give support. This platform shows what is done in its three pillars, so that support goes where it is needed and nothing is done twice.',
  search: 'Search support projects',
  pillars: 'Three pillars',
  membersOf: (count: number) => counted(count, 'member'),
  projectsOf: (count: number) => counted(count, 'support project'),
  projects: 'Newest support projects',
  allProjects: 'All support projects',
  noProjects: 'No support project is published yet.',
  eventsAhead: 'Upcoming events',
  eventsPast: 'Recent events',
  allEvents: 'All events',
  noEvents: 'No event is in the calendar yet.',
  news: 'News',
  allNews: 'All news',
  newsletter: 'Newsletter',
  newsletterText:
    'News, events and new support projects by e-mail, for the pillars that you choose. One click ends it.',
  signUp: 'Sign up for the newsletter',
}
