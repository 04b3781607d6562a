import type { Duty } from '@iisg/domain/accounts'

/** Who may open a page and who may send its form, as the table of the permissions has it. */
export type Door = {
  read?: Duty | 'whoever is signed in' | 'anybody'
  /** `over` says whose record the duty has to reach. */
  write?: Duty | 'whoever is signed in' | 'anybody'
  over?: 'need' | 'response' | 'task'
  /** Why nobody can open it in the scene of the test. */
  shut?: string
}

const reading = { read: 'read needs and analysis' } as const

/** Every address of the admin. One that is missing here fails the test, and so does one too many. */
export const doors: Record<string, Door> = {
  '': reading,
  'sign-in': { read: 'anybody', write: 'anybody' },
  'sign-out': { read: 'anybody', write: 'anybody' },
  'signed-out': { read: 'anybody', shut: 'says 403 by itself' },
  'invitations/:token': { read: 'anybody', write: 'anybody' },
  'password-resets': { write: 'anybody' },
  'password-resets/:token': { read: 'anybody', write: 'anybody' },
  account: { read: 'whoever is signed in' },
  'account/sign-out': { write: 'whoever is signed in' },
  accounts: { read: 'invite people', write: 'invite people' },
  'accounts/:accountId/invitation': { write: 'invite people' },
  'accounts/:accountId/closing': { read: 'invite people', write: 'invite people' },

  needs: reading,
  'needs/new': both('state needs'),
  'needs/carry-over': both('state needs'),
  'needs/:needId': reading,
  'needs/:needId/continuation': { ...both('state needs', 'need'), shut: 'there is no later cycle' },
  'needs/:needId/edit': both('state needs', 'need'),
  'needs/:needId/submission': both('state needs', 'need'),
  'needs/:needId/return': both('review needs'),
  'needs/:needId/validation': both('review needs'),
  'needs/:needId/adoption': both('record decisions of the Board'),
  'needs/:needId/closing': both('state needs', 'need'),
  'needs/:needId/approval': both('approve the wording of needs', 'need'),
  'needs/:needId/comments': { ...reading, write: 'comment on records', over: 'need' },
  'needs/:needId/comments/:commentId/resolution': { write: 'comment on records', over: 'need' },
  'needs/:needId/versions': reading,
  'needs/:needId/versions/:version/restoration': both('state needs', 'need'),
  'needs/:needId/versions/:before/:after': reading,
  'needs/:needId/responses': both('declare support links'),

  suggestions: { read: 'declare support links' },
  'suggestions/:needId/:responseId': {
    ...both('declare support links'),
    shut: 'nothing is suggested',
  },
  links: { read: 'confirm support links' },
  'links/contested': { read: 'settle contested links' },
  'links/:linkId': both('declare support links'),
  'links/:linkId/withdrawal': both('declare support links'),
  'links/:linkId/partners/:partner': both('confirm support links'),
  'links/:linkId/partners/:partner/resolution': both('settle contested links'),

  check: both('record responses'),

  findings: { ...reading, write: 'decide findings' },
  'findings/:findingId': { ...reading, write: 'decide findings' },

  cycles: reading,
  'cycles/new': both('run mapping cycles'),
  'cycles/:cycleId': reading,
  'cycles/:cycleId/status.csv': reading,
  'cycles/:cycleId/stage': both('run mapping cycles'),
  'cycles/:cycleId/plan': both('run mapping cycles'),
  'cycles/:cycleId/freeze': both('freeze cycles'),
  'cycles/:cycleId/snapshot': { ...reading, shut: 'the cycle is not frozen' },
  'cycles/:cycleId/snapshot-file': { ...reading, shut: 'the cycle is not frozen' },
  'cycles/:cycleId/errata': { ...both('freeze cycles'), shut: 'the cycle is not frozen' },

  'tasks/:taskId': reading,
  'tasks/:taskId/submission': both('report on tasks', 'task'),
  'tasks/:taskId/return': both('run mapping cycles'),
  'tasks/:taskId/finalisation': both('run mapping cycles'),
  'tasks/:taskId/opening': both('run mapping cycles'),
  'tasks/:taskId/waiver': both('run mapping cycles'),
  'tasks/:taskId/assignment': both('run mapping cycles'),
  'tasks/:taskId/reminder': both('run mapping cycles'),
  trees: reading,
  'trees/:treeId': reading,
  'trees/:treeId/copy': both('edit objective trees'),
  'trees/:treeId/edit': { ...both('edit objective trees'), shut: 'a cycle uses the tree' },
  'trees/:treeId/force': { ...both('edit objective trees'), shut: 'a cycle uses the tree' },
  'trees/:treeId/crosswalk': { ...reading, shut: 'the tree has no earlier one' },
  'trees/:treeId/crosswalk.csv': { ...reading, shut: 'the tree has no earlier one' },
  'trees/:treeId/objectives/new': {
    ...both('edit objective trees'),
    shut: 'a cycle uses the tree',
  },
  'trees/:treeId/objectives/:objectiveId': both('edit objective trees'),
  'trees/:treeId/measures/new': { ...both('edit objective trees'), shut: 'a cycle uses the tree' },
  'trees/:treeId/measures/:measureId': both('edit objective trees'),
  freshness: { read: 'read needs and analysis', write: 'record responses' },

  analysis: reading,
  'pillars/:pillar': reading,
  'pillars/:pillar/charts/:file': reading,
  'partners/:partner': reading,
  'partners/:partner/charts/:file': reading,
  members: reading,
  'members/:organisationId': reading,
  'members/:organisationId/charts/:file': reading,
  stability: reading,
  'stability/charts/:file': reading,
  coverage: reading,
  'coverage.csv': reading,

  changes: reading,
  'changes/files/:file': reading,
  comparison: { ...reading, shut: 'there is one cycle' },
  'comparison/charts/:file': reading,

  responses: reading,
  'responses.csv': reading,
  'responses/quick': both('record responses'),
  'responses/events': both('record responses'),
  'responses/:responseId/details/:part': both('record responses', 'response'),
  'responses/:responseId/submission': { write: 'record responses', over: 'response' },
  'responses/:responseId/return': both('verify responses'),
  'responses/:responseId/verification': { write: 'verify responses' },
  'responses/:responseId/archiving': { write: 'publish responses' },
  'responses/:responseId/confirmation': { write: 'record responses', over: 'response' },
  'responses/:responseId/after-use': both('confirm support links'),
  'responses/:responseId/versions': reading,
  'responses/:responseId/restoration': { write: 'record responses', over: 'response' },
  verification: { read: 'verify responses' },
  'verification/:responseId': both('verify responses'),
  'responses/new': both('record responses'),
  'responses/:responseId': reading,
  'responses/:responseId/edit': both('record responses', 'response'),
  'responses/:responseId/needs': { read: 'declare support links' },
  'responses/:responseId/pillars': both('record responses', 'response'),
  'responses/:responseId/publication': both('publish responses'),
  'responses/:responseId/withdrawal': { write: 'publish responses' },

  rates: both('import files'),
  organisations: reading,
  'organisations/new': both('record responses'),
  'organisations/:organisationId/capacity': {
    ...both('tell what institutions can take on'),
    shut: 'the organisation is no institution of a partner',
  },

  proposals: reading,
  'proposals/new': both('propose to the Board'),
  'proposals/:proposalId': reading,
  'proposals/:proposalId/edit': both('propose to the Board'),
  'proposals/:proposalId/advice': both('propose to the Board'),
  'proposals/:proposalId/submission': { write: 'propose to the Board' },
  'proposals/:proposalId/withdrawal': { write: 'propose to the Board' },
  'proposals/:proposalId/decision': both('record decisions of the Board'),
  decisions: reading,
  'decisions/new': both('record decisions of the Board'),
  'decisions/:decisionId': {
    read: 'read needs and analysis',
    write: 'record decisions of the Board',
  },
  'decisions/:decisionId/adoption': { write: 'record decisions of the Board' },
  meetings: { read: 'read needs and analysis', write: 'propose to the Board' },

  imports: both('import files'),
  'imports/:runId': { read: 'import files' },
  'imports/:runId/undo': both('import files'),
  news: { read: 'write news' },
  'news/new': both('write news'),
  'news/:articleId/edit': both('write news'),
  'news/:articleId/publication': both('write news'),
  'news/:articleId/withdrawal': both('write news'),
  issues: { read: 'write newsletters' },
  'issues/new': both('write newsletters'),
  'issues/:issueId': both('write newsletters'),
  'issues/:issueId/preview': { read: 'write newsletters' },
  'issues/:issueId/preview/:part': { read: 'write newsletters' },
  'issues/:issueId/sending': both('send newsletters'),
  'issues/:issueId/deliveries/:deliveryId/settlement': { write: 'send newsletters' },
  reports: both('ask for reports'),
  'reports/:reportId/pdf': { read: 'ask for reports' },
  'audit/:kind/:recordId': { read: 'read the audit' },
}

function both(duty: Duty, over?: Door['over']): Door {
  return over ? { read: duty, write: duty, over } : { read: duty, write: duty }
}
