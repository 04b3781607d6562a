import type { AuditSubject } from '@iisg/domain/audit'
import type { NavItem } from '@iisg/ui/layout'

/** Where a record is found: its own page, and the area that it belongs to. */
export type Place = { word: string; href: string; area: NavItem }

export function placeOf(kind: AuditSubject, id: string): Place {
  switch (kind) {
    case 'account':
      return place('Account', '/accounts', '/accounts', 'Accounts')
    case 'article':
      return place('Article', `/news/${id}/edit`, '/news', 'News')
    case 'cycle':
      return place('Mapping cycle', `/cycles/${id}`, '/cycles', 'Cycles')
    case 'decision':
      return place('Decision', `/decisions/${id}`, '/decisions', 'Decisions')
    case 'event':
      return place('Meeting', '/meetings', '/decisions', 'Decisions')
    case 'finding':
      return place('Finding', `/findings/${id}`, '/findings', 'Findings')
    case 'pooling':
      return place('Needs to pool', `/findings/pooling/${id}`, '/findings/pooling', 'Needs to pool')
    case 'organisation':
      return place('Organisation', '/organisations', '/organisations', 'Organisations')
    case 'proposal':
      return place('Proposal', `/proposals/${id}`, '/proposals', 'Proposals')
    case 'import':
      return place('Import', `/imports/${id}`, '/imports', 'Imports')
    case 'issue':
      return place('Issue', `/issues/${id}`, '/issues', 'Newsletter')
    case 'need':
      return place('Need', `/needs/${id}`, '/needs', 'Needs')
    case 'report':
      return place('Report', '/reports', '/reports', 'Reports')
    case 'response':
      return place('Response', `/responses/${id}`, '/responses', 'Responses')
    case 'task':
      return place('Task', `/tasks/${id}`, '/cycles', 'Cycles')
    case 'tree':
      return place('Objective tree', `/trees/${id}`, '/trees', 'Objective trees')
  }
}

function place(word: string, href: string, areaHref: string, area: string): Place {
  return { word, href, area: { href: areaHref, text: area } }
}
