import type { PoolingCase } from '@iisg/db/pooling'
import { methodOf } from '@iisg/domain/analysis'
import { admits } from '@iisg/domain/disclosure'
import type { Need } from '@iisg/domain/needs'
import { partners } from '@iisg/domain/partners'
import { activityTypeNames } from '@iisg/ui/activities'
import { sayMoney } from '@iisg/ui/money'
import { priorityNames } from '@iisg/ui/needs'
import { namePartners } from '@iisg/ui/partners'
import { sayPooling } from '@iisg/ui/pooling'
import { capitalised } from '#app/layout/capitalised.ts'

/**
 * What a proposal about a group begins with. Every member reads a proposal once it is before the
 * Board, so it names only needs that members may know; nothing where those make up no group.
 */
export function proposalFrom(
  { group, needs }: Pick<PoolingCase, 'group' | 'needs'>,
  methodVersion: number,
): { title: string; text: string } | undefined {
  const told = needs.filter(({ tier }) => admits('members', tier))
  const asking = partners.filter((partner) => told.some((need) => need.partners.includes(partner)))
  if (asking.length < methodOf(methodVersion).synergy.poolingPartners) return undefined

  const { measure, activityType } = group
  const work = activityTypeNames[activityType].toLowerCase()
  return {
    title: `One regional action: ${sayPooling(group)}`,
    text: [
      `The Board is asked to support one regional action (${work}) for the measure ${measure.code} ${measure.title}.`,
      `${capitalised(namePartners(asking))} ask for it, and no regional response answers them. These are their needs:`,
      ...told.map(sayNeed),
    ].join('\n\n'),
  }
}

function sayNeed({ code, title, partners: stating, priority, cost }: Need): string {
  const parts = [
    `${code} ${title}, stated by ${namePartners(stating)}`,
    `${priorityNames[priority].toLowerCase()} priority`,
    ...(cost ? [`estimated at ${sayMoney(cost)}`] : []),
  ]
  return `${parts.join(', ')}.`
}
