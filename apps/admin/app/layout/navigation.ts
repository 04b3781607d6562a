import { type Duty, may, type Viewer } from '@iisg/domain/accounts'
import type { NavItem } from '@iisg/ui/layout'

/** The areas of the admin that a viewer may enter, in the order of the work. */
export function navigationFor(viewer: Viewer): NavItem[] {
  return areas.filter(({ duty }) => may(viewer, duty)).map(({ href, text }) => ({ href, text }))
}

const areas: readonly (NavItem & { duty: Duty })[] = [
  { href: '/', text: 'Home', duty: 'read needs and analysis' },
  { href: '/needs', text: 'Needs', duty: 'read needs and analysis' },
  { href: '/coverage', text: 'Coverage', duty: 'read needs and analysis' },
  { href: '/responses', text: 'Responses', duty: 'read needs and analysis' },
  { href: '/verification', text: 'Verification', duty: 'verify responses' },
  { href: '/check', text: 'Check a plan', duty: 'record responses' },
  { href: '/suggestions', text: 'Suggested links', duty: 'declare support links' },
  { href: '/links', text: 'Links to confirm', duty: 'confirm support links' },
  { href: '/links/contested', text: 'Contested links', duty: 'settle contested links' },
  { href: '/changes', text: 'What changed', duty: 'read needs and analysis' },
  { href: '/comparison', text: 'Comparison', duty: 'read needs and analysis' },
  { href: '/proposals', text: 'Proposals', duty: 'read needs and analysis' },
  { href: '/decisions', text: 'Decisions', duty: 'read needs and analysis' },
  { href: '/cycles', text: 'Cycles', duty: 'read needs and analysis' },
  { href: '/imports', text: 'Imports', duty: 'import files' },
  { href: '/rates', text: 'Exchange rates', duty: 'import files' },
  { href: '/news', text: 'News', duty: 'write news' },
  { href: '/issues', text: 'Newsletter', duty: 'write newsletters' },
  { href: '/reports', text: 'Reports', duty: 'ask for reports' },
  { href: '/accounts', text: 'Accounts', duty: 'invite people' },
]
