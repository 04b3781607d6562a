import { paperColours, type Tone } from '../tokens/index.ts'

/**
 * The colours and the type of a drawing, written into it as attributes. A style sheet of ours overrides
 * them on screen, where a reader may prefer the dark; in a PDF or a saved file they are all there is.
 */
export type Palette = {
  ink: string
  inkSoft: string
  line: string
  lineStrong: string
  accent: string
  surface: string
  marks: Record<Tone, string>
  font: string
}

export const paperPalette: Palette = { ...paperColours, font: "'Source Sans 3', sans-serif" }
