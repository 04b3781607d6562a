import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import {
  type HiddenFigure,
  type Told,
  type ToldCell,
  type ToldLine,
  toldCell,
} from '@iisg/domain/public-figures'
import { cellNames, cellTones } from '../analysis/index.ts'
import { StateGlyph } from '../charts/index.ts'
import { count } from '../numbers/index.ts'
import { DataTable } from '../tables/index.ts'
import { hiddenBecause, notShown, sayPillar, sayStandings } from './words.ts'

type FigureTableProps = {
  caption: string
  /** Keep the caption for those who hear the page, where a heading right above says the same. */
  captionHidden?: boolean
  told: Told
  /** What is not shown and why: for the Secretariat, and never for a page of the public site. */
  hidden?: readonly HiddenFigure[]
}

/** Partners against pillars: what of each may be known, and where something is not shown. */
export function FigureTable(props: FigureTableProps) {
  const { caption, captionHidden = false, told, hidden } = props
  const cell = (partner: Partner | null, pillar: Pillar | null) => {
    const unseen = hidden?.filter((each) => each.partner === partner && each.pillar === pillar)
    return <Cell cell={toldCell(told, { pillar, partner })} hidden={unseen} />
  }
  const across = [...pillars, null]

  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      narrow="stack"
      rows={partners}
      keyOf={(partner) => partner}
      columns={[
        {
          key: 'partner',
          heading: 'Partner',
          rowHeader: true,
          cell: (partner) => partnerNames[partner],
        },
        ...across.map((pillar) => ({
          key: pillar ?? 'all',
          heading: sayPillar({ pillar }),
          cell: (partner: Partner) => cell(partner, pillar),
        })),
      ]}
      totals={{
        partner: 'All partners',
        ...Object.fromEntries(across.map((pillar) => [pillar ?? 'all', cell(null, pillar)])),
      }}
    />
  )
}

type CellProps = { cell: ToldCell; hidden: readonly HiddenFigure[] | undefined }

function Cell({ cell: { lines, total }, hidden }: CellProps) {
  const shown = lines.filter((line) => line.count !== null)
  const left = lines.filter((line) => line.count === null)

  return (
    <ul className="figure-lines">
      {hidden === undefined && lines.length === 0 && (
        <li className="figure-lines__hidden">{notShown}</li>
      )}
      {total !== null && <li className="figure-lines__total">All: {count(total)}</li>}
      {shown.map((line) => (
        <Line key={line.standings.join()} line={line} />
      ))}
      {hidden === undefined
        ? left.map((line) => <Line key={line.standings.join()} line={line} />)
        : hidden.map((figure) => <Hidden key={figure.standing} figure={figure} />)}
    </ul>
  )
}

function Line({ line: { standings, count: figure } }: { line: ToldLine }) {
  if (figure === null) {
    return (
      <li className="figure-lines__hidden">
        {sayStandings(standings)}: {notShown.toLowerCase()}
      </li>
    )
  }
  return (
    <li>
      {standings.map((standing) => (
        <StateGlyph key={standing} tone={cellTones[standing]} size={14} />
      ))}
      <span>
        {sayStandings(standings)}: <strong>{count(figure)}</strong>
      </span>
    </li>
  )
}

function Hidden({ figure }: { figure: HiddenFigure }) {
  return (
    <li className="figure-lines__hidden">
      {cellNames[figure.standing]}: {count(figure.count)}, {hiddenBecause[figure.because]}
    </li>
  )
}
