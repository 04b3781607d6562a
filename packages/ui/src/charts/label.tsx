import type { Palette } from './palette.ts'
import type { Placed } from './placed.ts'

/** A row's label, line by line, above its bar. */
export function Label({ lines, palette }: { lines: Placed<object>['lines']; palette: Palette }) {
  return (
    <text className="chart__label" fill={palette.ink}>
      {lines.map(({ text, y }) => (
        <tspan key={y} x={0} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
