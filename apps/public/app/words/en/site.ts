import type { Pillar } from '@iisg/domain/pillars'

export const site = {
  language: 'en',
  name: 'IISG',
  tagline: 'Integrative Internal Security Governance',
  region: 'in the Western Balkans',
  titleOf: (page: string) => `${page} · IISG Platform`,
  nav: {
    projects: 'Support projects',
    coverage: 'Coverage',
    events: 'Events',
    news: 'News',
    about: 'About',
    newsletter: 'Newsletter',
  },
  footerNav: {
    about: 'About this site',
    sources: 'Sources and licences',
    accessibility: 'Accessibility',
    newsletter: 'Newsletter',
  },
  disclosure:
    'Support projects are shown in brief. What partners need stays with the members of the Support Group; how far it is met is told in figures that point to no single need.',
  software: 'The IISG Platform is open source, under the EUPL 1.2.',
  home: 'Home',
  all: 'All',
  subject: {
    WBCTi: 'Counter-terrorism',
    WBCSCi: 'Serious crime',
    WBBSi: 'Border security',
  } satisfies Record<Pillar, string>,
  demonstration: {
    tag: 'Demonstration',
    text: 'Whatever has this mark is invented. It shows how the platform works and says nothing about the world.',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
