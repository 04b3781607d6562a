/**
 * The colours of the sites' tokens that a mail needs, in their light and their dark form. Mail
 * programs know no custom properties, so they are values here; a test holds them to the tokens.
 */
export const light = {
  paper: '#faf8f4',
  surface: '#ffffff',
  ink: '#17242b',
  'ink-soft': '#4a575e',
  line: '#ddd7ca',
  accent: '#0d5257',
  'on-accent': '#ffffff',
  band: '#13262b',
  'on-band': '#f4f1ea',
  'on-band-soft': '#b9c6c7',
  'thin-ground': '#f9efd6',
  'thin-ink': '#6f4404',
} as const

export const dark: Record<keyof typeof light, string> = {
  paper: '#12191c',
  surface: '#1a2327',
  ink: '#ece8df',
  'ink-soft': '#aeb8bb',
  line: '#303b40',
  accent: '#86cdc6',
  'on-accent': '#062220',
  band: '#0a1113',
  'on-band': '#f4f1ea',
  'on-band-soft': '#b9c6c7',
  'thin-ground': '#352910',
  'thin-ink': '#ecc47d',
}
