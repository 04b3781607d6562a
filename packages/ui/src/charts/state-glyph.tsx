import type { Tone } from '../tokens/index.ts'
import { type Palette, paperPalette } from './palette.ts'

type StateGlyphProps = {
  tone: Tone
  /** Says it in words where no text beside the shape does. */
  label?: string
  size?: number
  palette?: Palette
}

/**
 * The shape of a judgement, told apart without colour: full disc, half disc, empty ring, hatched square,
 * dash, and a small dot for what is not judged.
 */
export function StateGlyph({ tone, label, size = 18, palette = paperPalette }: StateGlyphProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="state-glyph"
      data-tone={tone}
      viewBox="0 0 18 18"
      width={size}
      height={size}
      role={label && 'img'}
      aria-label={label}
      aria-hidden={!label}
    >
      <Shape tone={tone} colour={palette.marks[tone]} />
    </svg>
  )
}

function Shape({ tone, colour }: { tone: Tone; colour: string }) {
  switch (tone) {
    case 'covered':
      return <circle className="state-glyph__fill" cx="9" cy="9" r="7.5" fill={colour} />
    case 'thin':
      return (
        <>
          <Ring colour={colour} />
          <path className="state-glyph__fill" d="M9 1.5a7.5 7.5 0 0 0 0 15z" fill={colour} />
        </>
      )
    case 'open':
      return <Ring colour={colour} />
    case 'unreported':
      return (
        <Lines
          colour={colour}
          d="M2 2h14v14H2zM2 7L7 2M2 12L12 2M2 16L16 2M6 16L16 6M11 16L16 11"
        />
      )
    case 'not-applicable':
      return <Lines colour={colour} d="M5 9h8" />
    case 'neutral':
      return <circle className="state-glyph__fill" cx="9" cy="9" r="3" fill={colour} />
  }
}

function Ring({ colour }: { colour: string }) {
  return (
    <circle
      className="state-glyph__line"
      cx="9"
      cy="9"
      r="6.5"
      fill="none"
      stroke={colour}
      strokeWidth="2"
    />
  )
}

function Lines({ colour, d }: { colour: string; d: string }) {
  return <path className="state-glyph__line" d={d} fill="none" stroke={colour} strokeWidth="1.25" />
}
