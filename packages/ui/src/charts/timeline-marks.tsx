import type { Palette } from './palette.ts'

type Place = { x: number | string; height: number; palette: Palette }

/** Where a year begins. */
export function Year({ year, x, height, palette }: Place & { year: number }) {
  return (
    <>
      <line className="chart__grid" x1={x} x2={x} y1={0} y2={height} stroke={palette.line} />
      <text className="chart__soft" x={x} dx={4} y={13} fontSize="13" fill={palette.inkSoft}>
        {year}
      </text>
    </>
  )
}

/** Where we are. Near the right edge its word stands to the left of the line. */
export function Now({ x, late, height, palette }: Place & { late: boolean }) {
  return (
    <>
      <line
        className="chart__now"
        x1={x}
        x2={x}
        y1={20}
        y2={height}
        stroke={palette.marks.open}
        strokeWidth="1.5"
      />
      <text
        className="chart__now-label"
        x={x}
        dx={late ? -4 : 4}
        y={30}
        fontSize="13"
        fontWeight="600"
        textAnchor={late ? 'end' : 'start'}
        fill={palette.marks.open}
      >
        Today
      </text>
    </>
  )
}
