import type { Tone } from './tones.ts'

/**
 * The light colours of the tokens as values, for drawings that must look right where no style sheet
 * of ours reaches: in a PDF, in a mail, saved from a page. A test holds them to colours.css.
 */
export const paperColours = {
  surface: '#ffffff',
  ink: '#17242b',
  inkSoft: '#4a575e',
  line: '#ddd7ca',
  lineStrong: '#75797a',
  accent: '#0d5257',
  marks: {
    neutral: '#5d6a70',
    open: '#b3361f',
    thin: '#a66710',
    covered: '#17696a',
    unreported: '#6a7478',
    'not-applicable': '#7c868a',
  } satisfies Record<Tone, string>,
}
