import type { CSSProperties } from 'react'
import { dark, light } from './colours.ts'

const text = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif"
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"

/** The look of each part of a mail, on the part itself: many mail programs read no style sheet. */
export const styles = {
  page: {
    padding: '24px 12px',
    backgroundColor: light.paper,
    fontFamily: text,
    fontSize: '17px',
    lineHeight: '27px',
  },
  band: {
    padding: '18px 28px',
    backgroundColor: light.band,
    color: light['on-band'],
    fontSize: '15px',
    lineHeight: '20px',
  },
  bandName: { color: light['on-band'], fontFamily: serif, fontSize: '22px', fontWeight: 600 },
  bandTagline: { color: light['on-band-soft'] },
  sheet: { padding: '12px 28px 28px', backgroundColor: light.surface },
  mark: {
    padding: '10px 28px',
    backgroundColor: light['thin-ground'],
    color: light['thin-ink'],
    fontSize: '15px',
    lineHeight: '22px',
  },
  title: {
    margin: '20px 0 12px',
    color: light.ink,
    fontFamily: serif,
    fontSize: '28px',
    lineHeight: '34px',
    fontWeight: 600,
  },
  section: {
    margin: '32px 0 4px',
    paddingTop: '14px',
    borderTop: `2px solid ${light.ink}`,
    color: light.ink,
    fontFamily: serif,
    fontSize: '21px',
    lineHeight: '28px',
    fontWeight: 600,
  },
  item: { margin: '18px 0 0', fontSize: '18px', lineHeight: '25px', fontWeight: 600 },
  link: { color: light.accent, textDecoration: 'underline' },
  paragraph: { margin: '10px 0 0', color: light.ink, fontSize: '17px', lineHeight: '27px' },
  soft: { margin: '4px 0 0', color: light['ink-soft'], fontSize: '15px', lineHeight: '23px' },
  button: {
    padding: '13px 24px',
    backgroundColor: light.accent,
    color: light['on-accent'],
    fontSize: '17px',
    fontWeight: 600,
  },
  foot: { padding: '12px 28px 0' },
} satisfies Record<string, CSSProperties>

/** The rest of the page, and what mail programs that follow a dark scheme put in place of the above. */
export const sheet = `body{margin:0;background-color:${light.paper}}@media (prefers-color-scheme: dark) {${Object.entries(
  {
    page: { 'background-color': dark.paper },
    band: { 'background-color': dark.band },
    sheet: { 'background-color': dark.surface },
    mark: { 'background-color': dark['thin-ground'], color: dark['thin-ink'] },
    title: { color: dark.ink },
    section: { color: dark.ink, 'border-color': dark.line },
    paragraph: { color: dark.ink },
    link: { color: dark.accent },
    soft: { color: dark['ink-soft'] },
    button: { 'background-color': dark.accent, color: dark['on-accent'] },
  },
)
  .map(([part, colours]) => `.${part}{${important(colours)}}`)
  .join('')}}`

function important(colours: Record<string, string>): string {
  return Object.entries(colours)
    .map(([property, value]) => `${property}:${value} !important`)
    .join(';')
}
