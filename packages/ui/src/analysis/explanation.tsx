import type { ExplainedPart, Explanation } from '@iisg/domain/analysis'
import type { ResponseId } from '@iisg/domain/responses'
import type { ReactNode } from 'react'
import { priorityNames } from '../needs/index.ts'
import { count, percent, toOneDecimal } from '../numbers/index.ts'
import { strengthNames } from '../responses/index.ts'
import { type Column, DataTable } from '../tables/index.ts'
import { sayPeriod } from '../time/index.ts'
import { NeedStanding } from './need-standing.tsx'
import { sayEvidence } from './words.ts'

type ExplanationProps = {
  explanation: Explanation
  hrefOfResponse: (id: ResponseId) => string
  /** Whom it is about, where several stand on one page: 'Albania'. */
  of?: string
}

/** Why a cell says what it says: every part, so that a reader can compute it again by hand. */
export function CellExplanation({ explanation, hrefOfResponse, of }: ExplanationProps) {
  const { cell, parts, window, days, methodVersion } = explanation
  if (cell.status === 'not applicable') return <NeedStanding cell={cell} />

  return (
    <div className="explanation">
      <NeedStanding cell={cell} />
      <p>
        The cycle runs from {sayPeriod(window)}, {count(days)} days. On each of them a response
        meets its share of what the others leave; coverage is the mean of all days.
      </p>
      {cell.status === 'unreported' ? (
        <p>
          {sayEvidence(cell.evidence)} That is too little to call what is missing a gap. What is
          recorded so far would cover {percent(cell.coverage)}.
        </p>
      ) : (
        <p>
          {sayEvidence(cell.evidence)} <GapSentence {...explanation} gap={cell.gap} />
        </p>
      )}
      {parts.length > 0 ? (
        <DataTable
          caption={of ? `The responses behind it, ${of}` : 'The responses behind it'}
          narrow="stack"
          columns={columnsOf(hrefOfResponse)}
          rows={parts.map((part, index) => ({ part, key: String(index) }))}
          keyOf={({ key }) => key}
        />
      ) : (
        <p>No response is linked to this need.</p>
      )}
      {parts.some(({ status }) => status === 'hidden') && (
        <p>
          Beside a response that you may not see, coverage is told in whole percent, and not what
          each of the others adds: its share and its days could be worked out from that.
        </p>
      )}
      <p className="explanation__method">Weights of the method, version {methodVersion}.</p>
    </div>
  )
}

function GapSentence({ priority, cell, gap }: Explanation & { gap: number }) {
  const coverage = 'coverage' in cell ? cell.coverage : 0

  return (
    <>
      Gap {toOneDecimal(gap)} = 100 × {priority.weight} (
      {priorityNames[priority.name].toLowerCase()} priority) × (1 − {weight(coverage)}).
    </>
  )
}

type Row = { part: ExplainedPart; key: string }
type Known = Extract<ExplainedPart, { status: 'known' }>

function columnsOf(hrefOfResponse: ExplanationProps['hrefOfResponse']): Column<Row>[] {
  const figure = (key: string, heading: string, say: (part: Known) => ReactNode): Column<Row> => ({
    key,
    heading,
    numeric: true,
    cell: ({ part }) =>
      part.status === 'known' ? say(part) : <span className="explanation__hidden">not shown</span>,
  })

  return [
    {
      key: 'response',
      heading: 'Response',
      rowHeader: true,
      cell: ({ part }) =>
        part.status === 'known' ? (
          <>
            <a href={hrefOfResponse(part.responseId)}>{part.title}</a>
            <span className="explanation__note">{noteOf(part)}</span>
          </>
        ) : (
          'A response that you may not see; it counts all the same'
        ),
    },
    figure('strength', 'Strength', ({ strength }) => weight(strength.weight)),
    figure('status', '× status', ({ statusWeight }) => weight(statusWeight)),
    figure('partner', '× partner', ({ beneficiaryWeight }) => weight(beneficiaryWeight)),
    figure('share', '= share', ({ share }) => weight(share)),
    figure('days', 'Days counted', ({ daysCounted }) => count(daysCounted)),
    figure('adds', 'Adds to coverage', ({ adds }) =>
      adds === undefined ? <span className="explanation__hidden">not told</span> : percent(adds),
    ),
  ]
}

function noteOf({ because, strength, days }: Known): string {
  if (because) return becauseOf[because]
  return [strengthNames[strength.name], days && sayPeriod(days)].filter(Boolean).join(', ')
}

const becauseOf: Record<NonNullable<Known['because']>, string> = {
  'no days': 'Counts for nothing: none of its days fall into the cycle, or they are not known',
  'not for this partner': 'Counts for nothing here: it does not serve this partner',
  cancelled: 'Counts for nothing: it is cancelled',
}

/** A weight or a share as the method writes it: up to three decimals. */
function weight(number: number): string {
  return weights.format(number)
}

const weights = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
