import type { Day, Period } from '@iisg/domain/time'
import { Timeline } from '@iisg/ui/charts'
import { counted } from '@iisg/ui/numbers'
import { sayWorkingPeriod, strengthNames } from '@iisg/ui/responses'
import type { Chart } from '#app/charts/chart.ts'
import type { EndingTold } from './endings-told.ts'
import type { LinkShown } from './links-shown.ts'
import { sayEnding } from './say-ending.ts'

type NeedTold = {
  links: readonly LinkShown[]
  endings: readonly EndingTold[]
  window: Period
  today: Day
}

/** What a need's page draws or lists over time, each with its figures. */
export function needCharts(told: NeedTold) {
  return { timeline: timelineChart(told), cliff: cliffChart(told) }
}

type Drawn = Extract<LinkShown, { status: 'known' }> & { days: Period }

/** When the responses are at work within the cycle. */
function timelineChart({ links, window, today }: NeedTold): Chart {
  const title = 'When the responses are at work in this cycle'
  const drawn = links.filter(isDrawn)
  const rows = drawn.map(({ response, days, strength }) => ({
    label: response.title,
    span: days,
    says: `${strengthNames[strength]}, ${sayWorkingPeriod(response.period)}`,
    hollow: response.status === 'pipeline',
  }))
  const description = describe(drawn, today)

  return {
    name: 'timeline',
    title,
    draw:
      drawn.length === 0
        ? undefined
        : (width) => (
            <Timeline
              {...{ title, description, window, today, rows }}
              {...(width !== undefined && { width })}
            />
          ),
    headings: ['Response', 'Strength', 'At work'],
    lines: drawn.map(({ response, strength }) => [
      response.title,
      strengthNames[strength],
      sayWorkingPeriod(response.period),
    ]),
    note: 'Those in the pipeline are drawn hollow.',
  }
}

function isDrawn(link: LinkShown): link is Drawn {
  return link.status === 'known' && link.days !== undefined
}

function describe(drawn: readonly Drawn[], today: Day): string {
  const atWork = drawn.filter(({ days }) => days.from <= today && today <= days.until).length
  return `${counted(drawn.length, 'response')}, of which ${atWork} today. Those in the pipeline are drawn hollow.`
}

function cliffChart({ endings, today }: NeedTold): Chart {
  return {
    name: 'cliff',
    title: 'Until when half or more of the need is met',
    draw: undefined,
    headings: [
      'Partner',
      'Half or more is met',
      'At which level',
      'What ends then',
      'What follows',
    ],
    lines: endings
      .map((each) => sayEnding(each, today))
      .map(({ partner, until, level, ends, follows }) => [
        partner,
        until,
        level,
        ends.map(({ title }) => title).join('; '),
        follows,
      ]),
  }
}
