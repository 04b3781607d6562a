/** What stands in every issue beside what editors wrote. */
export const words = {
  articles: 'News',
  events: 'Events',
  projects: 'New support projects',
  donors: 'Donor',
  implementers: 'Implementer',
  partners: 'For',
  why: 'You get this because you confirmed that you want our newsletter.',
  unsubscribe: 'Unsubscribe with one click',
  preferences: 'Choose what you hear of',
}
