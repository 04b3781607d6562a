import { scaleLinear } from 'd3-scale'

/**
 * How far across a drawing a share between 0 and 1 lies. On a page that is a percentage, so that bars
 * stretch with the screen while text keeps its size; at a fixed width, as on paper, it is a length.
 */
export function acrossOf(width: number | undefined): (share: number) => number | string {
  if (width === undefined) return (share) => `${rounded(100 * clamped(share))}%`

  const scale = scaleLinear().domain([0, 1]).range([0, width]).clamp(true)
  return (share) => rounded(scale(share))
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100
}
