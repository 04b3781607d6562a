import type { AuditEvent } from '@iisg/domain/audit'
import { partnerNames } from '@iisg/domain/partners'
import { sayGrants } from '../accounts/index.ts'
import { stageNames } from '../cycles/index.ts'
import { tierNames } from '../disclosure/index.ts'
import { findingReasonNames, findingStateNames } from '../findings/index.ts'
import { contestReasonNames, outcomeNames } from '../links/index.ts'
import {
  closingNames,
  commentFieldNames,
  needReturnReasonNames,
  relationNames,
} from '../needs/index.ts'
import { count, counted, listed } from '../numbers/index.ts'
import { poolingReasonNames, sayPoolingState } from '../pooling/index.ts'
import { returnReasonNames, strengthNames } from '../responses/index.ts'
import { dismissalReasonNames } from '../suggestions/index.ts'
import { taskReturnReasonNames } from '../tasks/index.ts'
import { sayDay } from '../time/index.ts'

/** What happened, as the rest of a sentence that begins with who did it: 'recorded the response'. */
export function sayEvent(event: AuditEvent): string {
  switch (event.type) {
    case 'account.invited':
      return `sent an invitation as ${sayGrants(event.grants ?? [{ role: event.role }])}`
    case 'account.accepted':
      return 'accepted the invitation'
    case 'account.closed':
      return 'closed the account'
    case 'account.password reset':
      return 'chose another password'
    case 'article.written':
      return 'wrote the article'
    case 'article.revised':
      return 'revised the article'
    case 'article.published':
      return 'published the article'
    case 'article.taken back':
      return 'took the article back from the public site'
    case 'cycle.frozen':
      return `froze the cycle, with the fingerprint ${event.fingerprint.slice(0, 12)}…`
    case 'cycle.erratum told':
      return `told erratum ${event.number} beside the frozen cycle`
    case 'figures.published':
      return `published ${counted(event.figures, 'figure')} of the cycle for everybody`
    case 'figures.taken back':
      return `took the figures of the cycle back from the public: ${event.reason}`
    case 'proposal.drafted':
      return 'drafted the proposal'
    case 'proposal.revised':
      return 'revised the proposal'
    case 'proposal.advised':
      return `noted the advice of the Support Group: it ${event.advice}`
    case 'proposal.proposed':
      return 'put the proposal before the Board'
    case 'proposal.withdrawn':
      return 'withdrew the proposal'
    case 'decision.recorded':
      return `recorded the decision of the Board: ${event.outcome}`
    case 'decision.followed up':
      return `noted how far the decision is carried out: ${event.as}`
    case 'decision.product adopted':
      return 'noted the product as adopted'
    case 'decision.member admitted':
      return 'gave the organisation its seat'
    case 'meeting.entered':
      return 'entered the meeting'
    case 'import.file kept':
      return `imported ${event.file}: ${count(event.added)} new, ${count(event.changed)} changed`
    case 'import.undone':
      return `undid the import: ${count(event.removed)} removed, ${count(event.restored)} restored`
    case 'issue.drafted':
      return 'drafted the issue'
    case 'issue.revised':
      return 'revised the issue'
    case 'issue.sent':
      return `sent the issue to ${counted(event.audience, 'subscriber')}`
    case 'delivery.settled by hand':
      return event.as === 'submitted'
        ? 'settled an uncertain delivery as handed over'
        : 'chose to send an uncertain delivery again'
    case 'link.declared':
      return `linked a response to the need: ${strengthNames[event.strength].toLowerCase()}`
    case 'link.revised':
      return 'revised a link between a response and the need'
    case 'link.withdrawn':
      return 'withdrew a link between a response and the need'
    case 'link.confirmed':
      return `confirmed for ${partnerNames[event.partner]} that a response helps with the need`
    case 'link.contested':
      return `contested for ${partnerNames[event.partner]} that a response helps with the need: ${contestReasonNames[event.reason].toLowerCase()}`
    case 'link.resolved':
      return `resolved what ${partnerNames[event.partner]} contested: ${outcomeNames[event.outcome].toLowerCase()}`
    case 'finding.decided':
      return `decided the finding: ${findingStateNames[event.outcome].toLowerCase()}, for the reason “${findingReasonNames[event.reason].toLowerCase()}”`
    case 'finding.assigned':
      return event.assigneeId === null
        ? 'left the finding to nobody'
        : 'chose who looks at the finding'
    case 'pooling.decided':
      return `decided what becomes of the group of needs: ${sayPoolingState(event.outcome)}, for the reason “${poolingReasonNames[event.reason].toLowerCase()}”`
    case 'pooling.assigned':
      return event.assigneeId === null
        ? 'left the group of needs to nobody'
        : 'chose who looks at the group of needs'
    case 'suggestion.dismissed':
      return `dismissed a suggested link: ${dismissalReasonNames[event.reason].toLowerCase()}`
    case 'need.stated':
      return 'stated the need'
    case 'need.revised':
      return event.restored === undefined
        ? `revised the need${event.left === undefined ? '' : ', which goes back to the review by that'}`
        : `brought back version ${event.restored} of the need as a draft`
    case 'need.submitted':
      return 'submitted the need'
    case 'need.returned':
      return `returned the need: ${listed(event.reasons.map((reason) => needReturnReasonNames[reason].toLowerCase()))}`
    case 'need.validated':
      return 'recorded that the Support Group validated the need'
    case 'need.adopted':
      return 'recorded that the Board adopted the need'
    case 'need.closed':
      return `closed the need: ${closingNames[event.as].toLowerCase()}`
    case 'need.wording approved':
      return `approved the wording of the need for ${partnerNames[event.partner]}`
    case 'need.approval taken back':
      return `took back the approval of the wording for ${partnerNames[event.partner]}`
    case 'need.commented':
      return `wrote a comment: ${commentFieldNames[event.field].toLowerCase()}`
    case 'need.comment resolved':
      return `resolved a comment: ${commentFieldNames[event.field].toLowerCase()}`
    case 'need.carried on':
      return `let the need go on in a new cycle: ${relationNames[event.relation].toLowerCase()}`
    case 'need.not carried on':
      return `did not carry the need on: ${closingNames[event.as].toLowerCase()}`
    case 'rate.entered':
      return `entered that one euro was ${event.perEuro} ${event.currency} from ${sayDay(event.fromDay)} (${event.source})`
    case 'rates.imported':
      return `brought in ${counted(event.added, 'exchange rate')} from ${event.file}`
    case 'organisation.entered':
      return 'entered the organisation'
    case 'organisation.capacity told':
      return event.eventsPerMonth === null
        ? 'took back what the institution can take on'
        : `noted that the institution can take part in ${counted(event.eventsPerMonth, 'event')} a month`
    case 'report.requested':
      return 'asked for the report'
    case 'response.recorded':
      return event.as === 'draft' ? 'began the response as a draft' : 'recorded the response'
    case 'response.revised':
      return 'revised the response'
    case 'response.pillars confirmed':
      return `confirmed its pillars: ${listed(event.pillars)}`
    case 'response.published':
      return `published the response; it may be seen by: ${tierNames[event.tier].toLowerCase()}`
    case 'cycle.opened':
      return 'opened the cycle'
    case 'cycle.planned':
      return 'planned the days of its stages'
    case 'cycle.moved':
      return `noted the stage of ${sayDay(event.on)}: ${stageNames[event.to].toLowerCase()}`
    case 'task.opened':
      return 'asked for the task'
    case 'task.submitted':
      return 'submitted the task'
    case 'task.returned':
      return `returned the task: ${listed(event.reasons.map((each) => taskReturnReasonNames[each].toLowerCase()))}`
    case 'task.finalised':
      return 'finalised the task'
    case 'task.waived':
      return 'waived the task'
    case 'task.assigned':
      return 'chose who is responsible for the task'
    case 'task.reminded':
      return 'reminded whoever is responsible'
    case 'task.due day changed':
      return `asked for the task by ${sayDay(event.dueOn)}`
    case 'tree.drafted':
      return 'copied a tree to a draft'
    case 'tree.revised':
      return event.what
    case 'tree.put in force':
      return 'put the tree in force'
    case 'response.submitted':
      return 'handed the response in'
    case 'response.returned': {
      const reasons = event.reasons.map((reason) => returnReasonNames[reason])
      return `returned the response: ${listed(reasons)}${event.note && `. ${event.note}`}`
    }
    case 'response.verified':
      return 'verified the response'
    case 'response.archived':
      return 'archived the response'
    case 'response.taken up again':
      return 'took the response up again, as a draft'
    case 'response.confirmed':
      return 'confirmed that the response is still as it is told'
    case 'response.restored':
      return `took up version ${count(event.version)} again, as a draft`
    case 'response.after-use told':
      return `told what ${partnerNames[event.partner]} has of it in use`
    case 'response.merged':
      return 'made two records one: the one is told under the other from now on'
    case 'response.parted':
      return 'parted again what had been made one record'
    case 'response.taken back':
      return 'took the response back from the public'
  }
}
