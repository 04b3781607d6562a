import { partners } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { ResponseReport } from '@iisg/domain/reports'
import { count, counted, toOneDecimal } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'

/** What a report comes to, in sentences made of its figures and nothing else. */
export function summaryOf(report: ResponseReport): string[] {
  return [
    whatWasWeighed(report),
    howItStands(report),
    whoIsSilent(report),
    whatIsHidden(report),
  ].filter((sentence) => sentence !== '')
}

function whatWasWeighed({ rows, portfolio, needsOf, cycle }: ResponseReport): string {
  const agreed = cycle.id === needsOf.id ? '' : ` of the ${needsOf.label}`
  return `${counted(rows.length, 'need')}${agreed} ${rows.length === 1 ? 'is' : 'are'} weighed against ${counted(portfolio.projects, 'response')} at work in the window.`
}

function howItStands({ gap }: ResponseReport): string {
  const { value, judged, byStatus } = gap.total
  if (value === null) return 'Not enough is reported to judge any of them.'

  const standing = `${counted(judged, 'cell')} may be judged: ${count(byStatus.open)} open, ${count(byStatus.thin)} thin, ${count(byStatus.covered)} covered.`
  const widest = [...gap.byPillar].sort(
    (one, other) => (other.total.value ?? -1) - (one.total.value ?? -1),
  )[0]
  const where =
    gap.byPillar.length > 1 && widest?.total.value != null
      ? ` The widest gap is in ${pillarSubjects[widest.pillar].toLowerCase()}, with an index of ${toOneDecimal(widest.total.value)}; over all pillars it is ${toOneDecimal(value)}.`
      : ` The gap index is ${toOneDecimal(value)}.`
  return standing + where
}

function whoIsSilent({ gap }: ResponseReport): string {
  const silent = partners.filter((partner) => {
    const { judged, unreported } = gap.byPartner[partner]
    return judged === 0 && unreported > 0
  })
  const unreported = gap.total.unreported
  if (unreported === 0) return ''
  const whom = silent.length > 0 ? ` Nothing can be said yet for ${namePartners(silent)}.` : ''
  return `For ${counted(unreported, 'cell')} not enough is reported: silence is not a gap, so no index contains them.${whom}`
}

function whatIsHidden({ hiddenNeeds, hiddenResponses, outsideWindow }: ResponseReport): string {
  return [
    hiddenNeeds > 0 &&
      `${counted(hiddenNeeds, 'need')} may not be shown to all members; no figure contains them.`,
    hiddenResponses > 0 &&
      `${counted(hiddenResponses, 'response')} may not be named to all members; coverage counts them.`,
    outsideWindow > 0 &&
      `${counted(outsideWindow, 'linked response')} had no known day in the window and counts for nothing.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}
