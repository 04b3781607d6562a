export const news = {
  title: 'News',
  lead: 'What is new with the IISG and its three pillars.',
  description: 'News of the IISG and its three pillars.',
  none: 'No news is published yet.',
  more: 'More news',
}
