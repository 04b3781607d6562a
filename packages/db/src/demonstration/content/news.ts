import type { Pillar } from '@iisg/domain/pillars'

export type ArticleTold = {
  slug: string
  title: string
  body: string
  pillars: readonly Pillar[]
  publishedOn: string
}

/** News about the platform and how its figures come about. */
export const articles: readonly ArticleTold[] = [
  {
    slug: 'this-is-a-demonstration',
    title: 'This is a demonstration',
    body: `You are looking at a platform with invented content. The partners, the pillars, the members and the meetings are real. The needs, the projects and the links between them are made up.

Every invented record says so on its page. Providers that do not exist carry the word “demonstration” in their name. Please quote no figure from here.`,
    pillars: [],
    publishedOn: '2026-11-02',
  },
  {
    slug: 'how-coverage-is-weighed',
    title: 'How coverage is weighed',
    body: `A need is covered for as long as something is done about it. Each response counts on the days on which it runs, and by how far it meets the need.

Two responses at once do not count double: the second one can only meet what the first one leaves. So the figure never passes one hundred per cent.`,
    pillars: ['WBCTi', 'WBCSCi', 'WBBSi'],
    publishedOn: '2026-11-05',
  },
  {
    slug: 'silence-is-not-a-gap',
    title: 'Silence is not a gap',
    body: `An empty cell can mean two things: nothing is done, or nobody has told us. The platform keeps the two apart.

A gap is called a gap only when the partner and enough members have reported. Until then the cell is hatched and says “not enough reported”. In this demonstration one partner has not reported, to show how that looks. Which one it is was our choice and says nothing about anybody.`,
    pillars: ['WBCTi', 'WBCSCi', 'WBBSi'],
    publishedOn: '2026-11-09',
  },
  {
    slug: 'titles-in-two-scripts',
    title: 'One project, two scripts',
    body: `The same project may be reported in Cyrillic by one provider and in Latin letters by another. The search finds both, whichever way you type.

Try it with the word “granica”, or with “граница”.`,
    pillars: ['WBBSi'],
    publishedOn: '2026-11-12',
  },
  {
    slug: 'who-may-see-what',
    title: 'Who may see what',
    body: `Anyone may know a support project in brief: its title, who pays, who carries it out, whom it serves, its pillar, its period and its status.

Needs and their coverage are for members. This is settled in the database itself, so that no page can show more than it should.`,
    pillars: [],
    publishedOn: '2026-11-17',
  },
  {
    slug: 'where-the-real-data-come-from',
    title: 'Where imported projects come from',
    body: `Many donors publish what they do in the format of the International Aid Transparency Initiative. The platform reads these files and keeps what concerns the six partners.

An editor confirms the pillar of each project before it counts as settled. Contact persons are left out on reading.`,
    pillars: ['WBCTi', 'WBCSCi', 'WBBSi'],
    publishedOn: '2026-11-20',
  },
]

/** A newsletter that an editor has begun; it was sent to nobody. */
export const draftIssue = {
  subject: 'IISG platform: what is new in November',
  intro: `Dear readers,

this first issue shows how a newsletter of the platform is put together: some news, some events, and projects that were added. All of it is a demonstration.`,
  articles: ['this-is-a-demonstration', 'silence-is-not-a-gap'],
  events: ['national-thematic-meeting-podgorica-2024'],
  responses: ['CT-001', 'SC-001', 'BS-001'],
}

/** People who do not exist, at an address that never delivers. No pillar means all. */
export const subscribers: readonly { email: string; pillars: readonly Pillar[] }[] = [
  { email: 'ana.horvat@example.org', pillars: [] },
  { email: 'ben.carter@example.org', pillars: ['WBCTi'] },
  { email: 'clara.meyer@example.org', pillars: ['WBCSCi'] },
  { email: 'dardan.hoxha@example.org', pillars: ['WBBSi'] },
  { email: 'elena.ristova@example.org', pillars: ['WBCTi', 'WBCSCi'] },
  { email: 'farid.alic@example.org', pillars: [] },
  { email: 'goran.petrov@example.org', pillars: ['WBBSi'] },
  { email: 'hana.novak@example.org', pillars: [] },
  { email: 'ivan.simic@example.org', pillars: ['WBCSCi', 'WBBSi'] },
  { email: 'jana.kos@example.org', pillars: ['WBCTi'] },
  { email: 'klea.shehu@example.org', pillars: [] },
  { email: 'luka.bauer@example.org', pillars: ['WBCTi', 'WBCSCi', 'WBBSi'] },
]
