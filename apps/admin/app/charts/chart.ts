import type { ReactElement } from 'react'

/** A chart with the figures that it is drawn from: its table, its CSV and its drawing are one. */
export type Chart = {
  /** In addresses: /…/charts/donors.svg, /…/charts/donors.csv. */
  name: string
  /** What it shows, as a sentence. */
  title: string
  /** The drawing: stretching with its page, or of a fixed width to be a file. None: nothing to draw. */
  draw: ((width?: number) => ReactElement) | undefined
  headings: readonly string[]
  lines: readonly (readonly string[])[]
  /** What has to be known to read it rightly. */
  note?: string
}
