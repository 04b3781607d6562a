import type { Day, Period } from '@iisg/domain/time'
import { ChartFigure, Timeline } from '@iisg/ui/charts'
import { counted } from '@iisg/ui/numbers'
import { sayWorkingPeriod, strengthNames } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import type { LinkShown } from './links-shown.ts'

type NeedTimelineProps = { links: readonly LinkShown[]; window: Period; today: Day }
type Drawn = Extract<LinkShown, { status: 'known' }> & { days: Period }

/** When the responses are at work within the cycle. Nothing where none of them has days in it. */
export function NeedTimeline({ links, window, today }: NeedTimelineProps) {
  const drawn = links.filter(isDrawn)
  if (drawn.length === 0) return null

  return (
    <ChartFigure
      title="When the responses are at work in this cycle"
      table={
        <DataTable
          caption="Responses by time"
          captionHidden
          narrow="stack"
          rows={drawn}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'title',
              heading: 'Response',
              rowHeader: true,
              cell: ({ response }) => response.title,
            },
            {
              key: 'period',
              heading: 'At work',
              cell: ({ response }) => sayWorkingPeriod(response.period),
            },
          ]}
        />
      }
    >
      <Timeline
        title="When the responses are at work"
        description={describe(drawn, today)}
        window={window}
        today={today}
        rows={drawn.map(({ response, days, strength }) => ({
          label: response.title,
          span: days,
          says: `${strengthNames[strength]}, ${sayWorkingPeriod(response.period)}`,
          hollow: response.status === 'pipeline',
        }))}
      />
    </ChartFigure>
  )
}

function isDrawn(link: LinkShown): link is Drawn {
  return link.status === 'known' && link.days !== undefined
}

function describe(drawn: readonly Drawn[], today: Day): string {
  const atWork = drawn.filter(({ days }) => days.from <= today && today <= days.until).length
  return `${counted(drawn.length, 'response')}, of which ${atWork} today. Those in the pipeline are drawn hollow.`
}
