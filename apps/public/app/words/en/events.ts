export const events = {
  title: 'Events',
  lead: 'Meetings of the Board and the Support Group, and conferences and workshops of others that matter to the three pillars.',
  description:
    'Meetings and conferences on internal security in the Western Balkans: what is ahead and what was, by year and pillar.',
  filter: 'Show the events of',
  ahead: 'Ahead',
  noneAhead: 'No event ahead is in the calendar.',
  unknownDay: 'Day not known',
  none: 'No event of this pillar is in the calendar.',
  facts: {
    when: 'When',
    where: 'Where',
    kind: 'Kind',
    organisers: 'Organised by',
    pillars: 'Pillar',
  },
  unknownPlace: 'Not recorded',
  allPillars: 'All pillars',
  yearInferred: 'The source gives no year; it was read from what stands around it.',
  more: 'More events of this pillar',
}
