import type { Method } from '@iisg/domain/analysis'
import { partnerNames, partners } from '@iisg/domain/partners'
import { Drawing, linesOf, paperPalette as palette, StateGlyph } from '../charts/index.ts'
import { type DrawnLine, drawnLines, textHeight } from './matrix-lines.ts'
import type { ShownCell, ShownIndex, ShownMatrix } from './shown-matrix.ts'
import { cellLegend, cellTones } from './words.ts'

type MatrixDrawingProps = { shown: ShownMatrix; method: Method; width: number }

/** The coverage matrix as a drawing, to put into a document: what its page shows, with its legend. */
export function MatrixDrawing({ shown, method, width }: MatrixDrawingProps) {
  const lines = drawnLines(shown, head)
  const end = lines.reduce((lowest, { top, height }) => Math.max(lowest, top + height), head) + 12
  const legend = cellLegend(method)
  const totals = shown.totals.map(({ label, value }) => `${label}: ${value}`).join(' · ')
  const columns = { start: share * width, step: ((1 - share) * width) / partners.length }

  return (
    <Drawing
      title="Coverage of the needs, partner by partner"
      description={totals}
      width={width}
      height={end + (legend.length + 1) * 22 + 8}
      palette={palette}
    >
      <g fontSize="12" fontWeight="600" fill={palette.ink}>
        {partners.map((partner, at) => {
          const texts = linesOf(partnerNames[partner], 12)
          return texts.map((text, line) => (
            <text
              key={`${partner} ${text}`}
              x={columns.start + at * columns.step}
              y={head - 8 - (texts.length - 1 - line) * 14}
            >
              {text}
            </text>
          ))
        })}
      </g>
      {lines.map((line) => (
        <Line key={line.top} line={line} columns={columns} width={width} />
      ))}
      <text y={end + 10} fontSize="13" fontWeight="600" fill={palette.ink}>
        {totals}
      </text>
      {legend.map(({ tone, text }, at) => (
        <g key={tone} transform={`translate(0 ${end + 24 + at * 22})`}>
          <StateGlyph tone={tone} size={14} />
          <text x={22} y={12} fontSize="13" fill={palette.ink}>
            {text}
          </text>
        </g>
      ))}
    </Drawing>
  )
}

const head = 44
/** How much of the width the needs take; the partners share the rest. */
const share = 0.36

type Columns = { start: number; step: number }
type LineProps = { line: DrawnLine; columns: Columns; width: number }

function Line({ line, columns, width }: LineProps) {
  const { kind, texts, note, top, height } = line
  const isStrong = kind === 'pillar' || kind === 'indices'
  const first = top + height - (texts.length + (note ? 1 : 0)) * textHeight + 8

  return (
    <>
      <line x1={0} x2={width} y1={top + height} y2={top + height} stroke={strokes[kind]} />
      <text
        fontSize={kind === 'pillar' ? 15 : 13}
        fontWeight={isStrong ? 600 : undefined}
        fill={kind === 'group' ? palette.inkSoft : palette.ink}
      >
        {texts.map((text, at) => (
          <tspan key={text} x={0} y={first + at * textHeight}>
            {text}
          </tspan>
        ))}
        {note && (
          <tspan x={0} y={first + texts.length * textHeight} fontSize="11" fill={palette.inkSoft}>
            {note}
          </tspan>
        )}
      </text>
      {partners.map((partner, at) => {
        const place = { x: columns.start + at * columns.step, y: top + height / 2 }
        const [cell, index] = [line.cells?.[partner], line.indices?.[partner]]
        if (cell) return <Cell key={partner} cell={cell} {...place} />
        return index && <Index key={partner} index={index} {...place} />
      })}
    </>
  )
}

const strokes: Record<DrawnLine['kind'], string> = {
  pillar: palette.surface,
  group: palette.lineStrong,
  need: palette.line,
  indices: palette.ink,
}

type Place = { x: number; y: number }

function Cell({ cell, x, y }: Place & { cell: ShownCell }) {
  return (
    <g transform={`translate(${x} ${y - 7})`}>
      <title>{cell.says}</title>
      <StateGlyph tone={cellTones[cell.status]} size={14} />
      {cell.figures && (
        <text x={20} y={12} fontSize="13" fontWeight="600" fill={palette.ink}>
          {cell.figures.coverage}
        </text>
      )}
    </g>
  )
}

function Index({ index, x, y }: Place & { index: ShownIndex }) {
  if ('value' in index) {
    return (
      <text x={x} y={y + 6} fontSize="13" fontWeight="600" fill={palette.ink}>
        {index.value}
      </text>
    )
  }
  if (index.without === 'no need') {
    return (
      <text x={x} y={y + 6} fontSize="13" fill={palette.inkSoft}>
        –
      </text>
    )
  }
  return (
    <g transform={`translate(${x} ${y - 7})`}>
      <StateGlyph tone={cellTones.unreported} size={14} />
    </g>
  )
}
