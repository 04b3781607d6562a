import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'

/** The site map: every address and the file that answers it. */
export default [
  index('home/home.tsx'),

  route('sign-in', 'sign-in/sign-in-page.tsx'),
  route('sign-out', 'sign-in/sign-out.ts'),
  route('signed-out', 'sign-in/signed-out.tsx'),
  route('invitations/:token', 'accounts/invitation.tsx'),
  ...prefix('account', [
    index('accounts/own-account.tsx'),
    route('sign-out', 'accounts/sign-out-everywhere.ts'),
  ]),
  ...prefix('accounts', [
    index('accounts/accounts.tsx'),
    route(':accountId/invitation', 'accounts/invitation-again.ts'),
    route(':accountId/closing', 'accounts/closing.tsx'),
  ]),

  ...prefix('needs', [
    index('needs/needs.tsx'),
    route('new', 'needs/new-need.tsx'),
    route(':needId', 'needs/need.tsx'),
    route(':needId/edit', 'needs/edit-need.tsx'),
    route(':needId/submission', 'needs/submission.tsx'),
    route(':needId/return', 'needs/return.tsx'),
    route(':needId/validation', 'needs/validation.tsx'),
    route(':needId/adoption', 'needs/adoption.tsx'),
    route(':needId/closing', 'needs/closing.tsx'),
    route(':needId/approval', 'needs/approval.tsx'),
    route(':needId/comments', 'needs/comments.tsx'),
    route(':needId/comments/:commentId/resolution', 'needs/resolution.ts'),
    route(':needId/versions', 'needs/versions.tsx'),
    route(':needId/versions/:version/restoration', 'needs/restoration.tsx'),
    route(':needId/versions/:before/:after', 'needs/comparison.tsx'),
    route(':needId/responses', 'links/new-link.tsx'),
  ]),
  ...prefix('suggestions', [
    index('suggestions/suggestions.tsx'),
    route(':needId/:responseId', 'suggestions/dismissal.tsx'),
  ]),
  ...prefix('links', [
    index('links/to-confirm.tsx'),
    route('contested', 'links/contested.tsx'),
    route(':linkId', 'links/edit-link.tsx'),
    route(':linkId/withdrawal', 'links/withdrawal.tsx'),
    route(':linkId/partners/:partner', 'links/answer.tsx'),
    route(':linkId/partners/:partner/resolution', 'links/resolution.tsx'),
  ]),
  route('cycles/:cycleId', 'cycles/cycle.tsx'),
  route('cycles/:cycleId/freeze', 'snapshots/freeze.tsx'),
  route('cycles/:cycleId/snapshot', 'snapshots/snapshot.tsx'),
  route('cycles/:cycleId/snapshot-file', 'snapshots/snapshot-file.ts'),
  route('cycles/:cycleId/errata', 'snapshots/errata.tsx'),
  route('analysis', 'profiles/analysis.tsx'),
  ...prefix('pillars/:pillar', [
    index('profiles/pillar.tsx'),
    route('charts/:file', 'profiles/pillar-file.ts'),
  ]),
  ...prefix('partners/:partner', [
    index('profiles/partner.tsx'),
    route('charts/:file', 'profiles/partner-file.ts'),
  ]),
  ...prefix('members', [
    index('profiles/members.tsx'),
    route(':organisationId', 'profiles/member.tsx'),
    route(':organisationId/charts/:file', 'profiles/member-file.ts'),
  ]),
  ...prefix('stability', [
    index('profiles/stability.tsx'),
    route('charts/:file', 'profiles/stability-file.ts'),
  ]),
  route('coverage', 'coverage/coverage.tsx'),
  route('coverage.csv', 'coverage/coverage-csv.ts'),

  ...prefix('responses', [
    index('responses/responses.tsx'),
    route('new', 'responses/new-response.tsx'),
    route(':responseId', 'responses/response.tsx'),
    route(':responseId/edit', 'responses/edit-response.tsx'),
    route(':responseId/needs', 'links/needs-for-response.tsx'),
    route(':responseId/pillars', 'responses/pillars.tsx'),
    route(':responseId/publication', 'responses/publication.tsx'),
    route(':responseId/withdrawal', 'responses/withdrawal.ts'),
  ]),
  ...prefix('imports', [
    index('imports/imports.tsx'),
    route(':runId', 'imports/run.tsx'),
    route(':runId/undo', 'imports/undo.tsx'),
  ]),
  ...prefix('proposals', [
    index('board/proposals.tsx'),
    route('new', 'board/new-proposal.tsx'),
    route(':proposalId', 'board/proposal.tsx'),
    route(':proposalId/edit', 'board/edit-proposal.tsx'),
    route(':proposalId/advice', 'board/advice.tsx'),
    route(':proposalId/submission', 'board/submission.ts'),
    route(':proposalId/withdrawal', 'board/withdrawal.ts'),
    route(':proposalId/decision', 'board/new-decision.tsx', { id: 'decision-on-proposal' }),
  ]),
  ...prefix('decisions', [
    index('board/decisions.tsx'),
    route('new', 'board/new-decision.tsx'),
    route(':decisionId', 'board/decision.tsx'),
    route(':decisionId/adoption', 'board/adoption.ts'),
  ]),
  route('meetings', 'board/meetings.tsx'),
  ...prefix('news', [
    index('news/news.tsx'),
    route('new', 'news/new-article.tsx'),
    route(':articleId/edit', 'news/edit-article.tsx'),
    route(':articleId/publication', 'news/publication.tsx'),
  ]),
  ...prefix('issues', [
    index('newsletter/issues.tsx'),
    route('new', 'newsletter/new-issue.tsx'),
    route(':issueId', 'newsletter/issue.tsx'),
    route(':issueId/preview', 'newsletter/preview.tsx'),
    route(':issueId/preview/:part', 'newsletter/preview-part.ts'),
    route(':issueId/sending', 'newsletter/sending.tsx'),
    route(':issueId/deliveries/:deliveryId/settlement', 'newsletter/settlement.ts'),
  ]),
  ...prefix('reports', [index('reports/reports.tsx'), route(':reportId/pdf', 'reports/pdf.ts')]),

  route('audit/:kind/:recordId', 'audit/history.tsx'),

  route('*', 'layout/not-found.ts'),
] satisfies RouteConfig
