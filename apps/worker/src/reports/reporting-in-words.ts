import type { TaskState } from '@iisg/domain/cycles'
import { partners } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { ResponseReport } from '@iisg/domain/reports'
import { taskStateNames } from '@iisg/ui/cycles'
import { count } from '@iisg/ui/numbers'
import { words } from './words.ts'

/** Who has reported: a row for each pillar, with each partner's task and the members' share. */
export function reportingInWords({ completeness }: ResponseReport): string[][] {
  return completeness.map(({ pillar, partners: tasks, membersAsked, membersFinalised }) => [
    pillarSubjects[pillar],
    ...partners.map((partner) => sayTask(tasks[partner])),
    membersAsked === 0
      ? words.notAsked
      : `${count(membersFinalised)} of ${count(membersAsked)} finalised`,
  ])
}

function sayTask(state: TaskState | null): string {
  return state === null ? words.notAsked : taskStateNames[state]
}
