/**
 * The name of one partner carries an asterisk wherever it stands, and whatever names it carries the
 * footnote once: the rule agreed in 2012 for regional representation.
 */

/** The footnote's sentence, as the institution's own pages have it. */
export const footnote =
  '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.'

/** The sentence below every map. */
export const mapDisclaimer =
  'The lines on this map show where partners are. They imply no opinion on any boundary or status.'

/** Gives the name its asterisk wherever a text has it bare. What has one keeps the one it has. */
export function designated(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (isAddress(word) ? word : word.replace(bareOrNot, '$<name>*')))
    .join('')
    .replace(resolutionBehind, '$<name>*')
}

/** Whether a text names the partner, with its asterisk or without. */
export function isNamedIn(text: string): boolean {
  return text.split(/\s+/).some((word) => !isAddress(word) && named.test(word))
}

/** What people type and what addresses hold: the name without its asterisk. */
export function withoutAsterisk(text: string): string {
  return text.replace(asteriskBehind, '$<name>')
}

/** Flags and other national symbols do not stand beside partner names. */
export function withoutFlags(text: string): string {
  return text.replace(flags, '').replace(/ {2,}/g, ' ').trim()
}

// The name in the languages of the six and of those who report to us, with their case endings, in
// capitals, and glued to another word as files have it ('KosovoTransparent').
const name = `(?<name>${[
  '(?:K|(?<![\\p{L}\\p{N}])k)osov(?:o|a|e|ë|u|om|on|os|en|ën|es|ës)(?!\\p{Ll})',
  'KOSOV(?:O|A|E|Ë|U|ES|ËS|ËN)(?!\\p{L})',
  '(?:К|(?<![\\p{L}\\p{N}])к)осов(?:о|а|е|у|ом|ото)(?!\\p{Ll})',
  'КОСОВ(?:О|А|Е|У)(?!\\p{L})',
].join('|')})`
const named = new RegExp(name, 'u')
const bareOrNot = new RegExp(`${name}\\**`, 'gu')
const asteriskBehind = new RegExp(`${name}\\*+`, 'gu')

/** Names that other bodies use: the resolution in brackets says the same as our asterisk. */
const resolutionBehind = new RegExp(
  `${name}\\*\\s*\\((?:under )?(?:UN ?SCR?|UN ?SC Resolution|UN Resolution|S/RES/)\\s*/?\\s*1244[^()]*(?:\\([^()]*\\))?\\s*\\)`,
  'gu',
)

/** Flags as pairs of letters, as tag sequences, and the plain ones. */
const flags = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007F}]*|\u{1F3F3}\u{FE0F}?/gu

/** In an address of the web or of mail the name is no designation, and a star would break it. */
function isAddress(word: string): boolean {
  return /^[("'<]*(?:https?:|www\.|mailto:)|[^@]@[^@]|\.(?:com|org|net|int|eu|gov|edu|info|[a-z]{2})(?:[/:?#),;.]|$)/.test(
    word,
  )
}
