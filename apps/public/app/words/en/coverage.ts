import type { Method } from '@iisg/domain/analysis'
import { publicAggregate } from '@iisg/domain/disclosure'
import { cellNames } from '@iisg/ui/analysis'
import { counted } from '@iisg/ui/numbers'
import { notShown } from '@iisg/ui/public-figures'

export const coverage = {
  title: 'How far the needs are met',
  lead: 'Every two years the partners say what they need. Here is how many needs they stated, and how far what is done meets them: in figures that point to no single need.',
  description:
    'How many needs the six Western Balkans partners stated for their internal security, and how far they are met, by partner and pillar.',
  of: (label: string) => `Figures of the ${label}`,
  none: 'No figures are published yet',
  noneText:
    'Figures are made when a needs mapping is over and frozen, and the Secretariat has published them.',
  inAll: (needs: number) =>
    `${counted(needs, 'need')} of the mapping, adopted by the Board. A need that several partners state counts once for each of them.`,
  chart: 'How the needs of all partners stand, in all and by pillar',
  chartNote: 'What is not shown is not drawn.',
  table: 'How the needs stand, by partner and pillar',
  caption: 'Partners in rows, pillars in columns: how many needs stand in which way',
  columns: { partner: 'Partner', pillar: 'Pillar', standing: 'How it stands', needs: 'Needs' },
  allPartners: 'All partners',
  allStandings: 'All',
  drawing: 'Download the drawing (SVG)',
  csv: 'Download the figures (CSV)',
  readTitle: 'How to read it',
  read: ({ bands }: Method) => [
    {
      term: 'Need',
      text: 'What partners ask for in a needs mapping: a law, an institution, or a way to work. Which needs these are stays with the members of the Support Group.',
    },
    {
      term: cellNames.covered,
      text: `What is done leaves little of the need open: a gap below ${bands.thin} of 100, weighed by how urgent the need is.`,
    },
    {
      term: cellNames.thin,
      text: `It is met in part: a gap from ${bands.thin} to below ${bands.open}.`,
    },
    { term: cellNames.open, text: `Most of it is not met: a gap of ${bands.open} or more.` },
    {
      term: cellNames.unreported,
      text: 'Too few of those who were asked have reported. Nobody can tell how far the need is met, and silence is never shown as a gap.',
    },
    {
      term: 'Not counted',
      text: 'For a partner that does not state a need, the need does not apply. It is in no figure of that partner.',
    },
    {
      term: notShown,
      text: `Too few needs are behind the figure to tell it without telling who asked for what, or another such figure could be worked out from it. Behind each figure here are at least ${publicAggregate.needs} needs that ${publicAggregate.partners} or more partners state. It does not mean that there are none. Where two ways to stand can only be told together, they are.`,
    },
  ],
  source: 'Where the figures come from',
  facts: {
    cycle: 'Needs mapping',
    window: 'It weighs what is done',
    frozen: 'Frozen on',
    published: 'Published on',
    fingerprint: 'Fingerprint of the snapshot (SHA-256)',
    method: 'Method',
  },
  method: (version: number) =>
    `Version ${version}. It comes with the platform’s source, in docs/method.md.`,
  neverChange:
    'A frozen mapping never changes, and neither do these figures, whatever becomes of the projects.',
  errata: (number: number) =>
    `${counted(number, 'error was', 'errors were')} found in the mapping since and ${number === 1 ? 'is' : 'are'} told beside it, to its members. The figures stay as they were frozen.`,
  others: 'Other needs mappings',
  csvSource: (address: string, day: string) =>
    `Source: IISG Platform, ${address}, retrieved ${day}`,
  csvCycle: (label: string, day: string, version: number, fingerprint: string) =>
    `${label}, frozen on ${day}, method version ${version}, snapshot ${fingerprint}`,
  csvNotShown: `${notShown}: too few needs are behind it, or it would give another figure away. A need counts once for each partner that states it.`,
  csvDemonstration: 'Invented for the demonstration: it says nothing about the world.',
}
