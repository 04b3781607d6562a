import { type Duty, may, type Viewer } from '@iisg/domain/accounts'
import type { NavItem } from '@iisg/ui/layout'

/** A part of the work: a word in the head of the page, and the pages that it leads to. */
export type Area = { text: string; pages: NavItem[]; also: readonly string[] }

/** The areas and pages that a viewer may enter, in the order of the work. */
export function areasFor(viewer: Viewer): Area[] {
  return areas.flatMap(({ text, pages, also = [] }) => {
    const open = pages.filter(({ duty }) => may(viewer, duty))
    if (open.length === 0) return []
    return [{ text, also, pages: open.map(({ href, text }) => ({ href, text })) }]
  })
}

type AreaTold = {
  text: string
  pages: readonly (NavItem & { duty: Duty })[]
  /** Where its further pages lie, which the head does not name. */
  also?: readonly string[]
}

const areas: readonly AreaTold[] = [
  { text: 'Home', pages: [{ href: '/', text: 'Home', duty: 'read needs and analysis' }] },
  { text: 'Needs', pages: [{ href: '/needs', text: 'Needs', duty: 'read needs and analysis' }] },
  {
    text: 'Responses',
    pages: [
      { href: '/responses', text: 'All responses', duty: 'read needs and analysis' },
      { href: '/verification', text: 'Verification', duty: 'verify responses' },
      { href: '/check', text: 'Check a plan', duty: 'record responses' },
      { href: '/freshness', text: 'Still true?', duty: 'read needs and analysis' },
    ],
  },
  {
    text: 'Links',
    pages: [
      { href: '/links', text: 'To confirm', duty: 'confirm support links' },
      { href: '/links/contested', text: 'Contested', duty: 'settle contested links' },
      { href: '/suggestions', text: 'Suggested', duty: 'declare support links' },
    ],
  },
  {
    text: 'Coverage',
    pages: [{ href: '/coverage', text: 'Coverage', duty: 'read needs and analysis' }],
  },
  {
    text: 'Findings',
    pages: [
      { href: '/findings', text: 'Pairs of responses', duty: 'read needs and analysis' },
      { href: '/findings/pooling', text: 'Needs to pool', duty: 'read needs and analysis' },
    ],
  },
  {
    text: 'Analysis',
    pages: [
      { href: '/analysis', text: 'Questions', duty: 'read needs and analysis' },
      { href: '/members', text: 'Who does what', duty: 'read needs and analysis' },
      { href: '/changes', text: 'What changed', duty: 'read needs and analysis' },
      { href: '/comparison', text: 'Cycles compared', duty: 'read needs and analysis' },
      { href: '/stability', text: 'How firm it is', duty: 'read needs and analysis' },
    ],
    also: ['/pillars', '/partners'],
  },
  {
    text: 'Cycles',
    pages: [
      { href: '/cycles', text: 'Cycles', duty: 'read needs and analysis' },
      { href: '/trees', text: 'Objective trees', duty: 'read needs and analysis' },
    ],
    also: ['/tasks'],
  },
  {
    text: 'Board',
    pages: [
      { href: '/proposals', text: 'Proposals', duty: 'read needs and analysis' },
      { href: '/decisions', text: 'Decisions', duty: 'read needs and analysis' },
    ],
    also: ['/meetings'],
  },
  {
    text: 'Publishing',
    pages: [
      { href: '/news', text: 'News', duty: 'write news' },
      { href: '/issues', text: 'Newsletter', duty: 'write newsletters' },
      { href: '/reports', text: 'Reports', duty: 'ask for reports' },
    ],
  },
  {
    text: 'Registers',
    pages: [
      { href: '/organisations', text: 'Organisations', duty: 'record responses' },
      { href: '/imports', text: 'Imports', duty: 'import files' },
      { href: '/rates', text: 'Exchange rates', duty: 'import files' },
      { href: '/accounts', text: 'Accounts', duty: 'invite people' },
    ],
  },
]
