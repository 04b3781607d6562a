import { type ResponseRecord, workingPeriodOf } from '@iisg/domain/responses'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { responseStatusNames, sayWorkingPeriod } from '@iisg/ui/responses'

/** What anyone will see of a response once it is public, in a sentence, and what they will miss. */
export function publicBriefOf(response: ResponseRecord): {
  sentence: string
  warning: string | undefined
} {
  if (response.kind !== 'support project') {
    return {
      sentence: 'nothing, since the public site shows support projects only.',
      warning: undefined,
    }
  }
  const pillars = response.pillars.filter(({ confirmed }) => confirmed).map(({ pillar }) => pillar)
  const parts = [
    `“${response.title}”`,
    `paid by ${namesIn(response, 'funding')}`,
    `carried out by ${namesIn(response, 'implementing')}`,
    `for ${whomItServes(response)}`,
    pillars.length > 0 ? `under ${listed(pillars)}` : 'under no pillar',
    responseStatusNames[response.status].toLowerCase(),
    lowered(sayWorkingPeriod(workingPeriodOf(response, response.status))),
  ]
  return {
    sentence: `${parts.join(', ')}.`,
    warning:
      pillars.length === 0
        ? 'No pillar is confirmed yet, so the project will stand under none'
        : undefined,
  }
}

function namesIn({ roles }: ResponseRecord, role: 'funding' | 'implementing'): string {
  const names = roles.filter((each) => each.role === role).map((each) => each.organisation.name)
  return names.length > 0 ? listed(names) : 'somebody who is not recorded'
}

function whomItServes({ partners, regional }: ResponseRecord): string {
  if (partners.length > 0) return namePartners(partners.map(({ partner }) => partner))
  return regional ? 'the whole region' : 'nobody who is named'
}

/** Mid-sentence a day keeps its digits, and words lose their capital. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
