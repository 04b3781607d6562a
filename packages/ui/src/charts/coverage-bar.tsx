import type { Tone } from '../tokens/index.ts'
import { acrossOf } from './across.ts'
import { type Palette, paperPalette } from './palette.ts'

type CoverageBarProps = {
  /** How much is met, 0 to 1. */
  share: number
  tone?: Tone
  /** Says it in words where no number stands beside the bar. */
  label?: string
  /** In pixels or points, where the bar cannot stretch with its place. */
  width?: number
  palette?: Palette
}

/** A share as a small bar, to stand beside its number. */
export function CoverageBar(props: CoverageBarProps) {
  const { share, tone, label, width, palette = paperPalette } = props
  const across = acrossOf(width)

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart coverage-bar"
      width={width ?? '100%'}
      height="8"
      role={label && 'img'}
      aria-label={label}
      aria-hidden={!label}
    >
      <rect className="chart__track" width={across(1)} height="8" fill={palette.line} />
      <rect
        className="chart__bar"
        data-tone={tone}
        width={across(share)}
        height="8"
        fill={tone ? palette.marks[tone] : palette.accent}
      />
    </svg>
  )
}
