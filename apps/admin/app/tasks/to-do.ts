import type { TaskLine } from '@iisg/db/tasks'
import type { Effort } from '@iisg/domain/tasks'

export type ToDo = { key: string; text: string; href: string }

/** Where the work of a task is done, step by step. What is done already is no step. */
export function stepsOf(
  task: Pick<TaskLine, 'cycle' | 'pillar' | 'assignee'>,
  effort: Effort,
): ToDo[] {
  const { cycle, pillar, assignee } = task
  const isPartner = assignee.kind === 'partner'
  const needs = `/needs?cycle=${cycle.id}&pillar=${pillar}`
  const steps: (ToDo | false)[] = [
    isPartner &&
      cycle.kind === 'needs' && {
        key: 'state',
        text: `State the needs that are missing${begun(effort.needsToFinish)}`,
        href: `/needs/new?cycle=${cycle.id}`,
      },
    effort.needsToFinish > 0 && {
      key: 'needs',
      text: 'Finish what was begun or returned',
      href: needs,
    },
    effort.wordingsToApprove > 0 && {
      key: 'wordings',
      text: `Approve wordings (${effort.wordingsToApprove})`,
      href: `${needs}&state=submitted`,
    },
    effort.linksToConfirm > 0 && {
      key: 'links',
      text: `Confirm or contest what is said to help you (${effort.linksToConfirm})`,
      href: '/links',
    },
    cycle.kind === 'response' && {
      key: 'record',
      text: isPartner
        ? 'Record your own laws, strategies and measures'
        : 'Record the responses that are missing',
      href: '/responses/new',
    },
    effort.responsesToFinish > 0 && {
      key: 'drafts',
      text: `Finish responses (${effort.responsesToFinish})`,
      href: '/responses?state=draft',
    },
    effort.responsesToConfirm > 0 && {
      key: 'fresh',
      text: `Confirm what is still true (${effort.responsesToConfirm})`,
      href: '/freshness',
    },
  ]
  return steps.filter((step) => step !== false)
}

function begun(count: number): string {
  return count === 0 ? '' : ' (some are begun)'
}
